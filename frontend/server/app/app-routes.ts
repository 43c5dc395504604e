import { Hono } from "hono";
import { secureHeaders } from "../http/headers.ts";
import type { Encoding, StaticFile } from "./static.ts";

/** The addresses the app itself understands; any other page address shows the app's "not found". */
const PAGES = /^\/(sign-in|sign-up|tasks\/[^/]+)?$/;

/** Serves the app. A page address gets index.html; a missing file is 404. */
export function appRoutes(
  files: ReadonlyMap<string, StaticFile>,
  headers: Readonly<Record<string, string>>,
): Hono {
  return new Hono().all("*", ({ req }) => {
    if (req.method !== "GET" && req.method !== "HEAD") {
      return plain(405, "Method not allowed", { allow: "GET, HEAD" });
    }
    const file = files.get(req.path);
    if (file && req.path !== "/index.html") {
      return send(file, req.raw, 200, headers);
    }
    const page = files.get("/index.html");
    if (page && PAGES.test(req.path)) {
      return send(page, req.raw, 200, headers);
    }
    const forPerson = (req.header("accept") ?? "").includes("text/html");
    if (page && forPerson && !req.path.includes(".")) {
      return send(page, req.raw, 404, headers);
    }
    return plain(404, "Not found");
  });
}

function send(
  file: StaticFile,
  request: Request,
  status: number,
  headers: Readonly<Record<string, string>>,
): Response {
  const encoding = accepted(request.headers.get("accept-encoding") ?? "");
  const etag = `"${file.etag}-${encoding}"`;
  const all = {
    ...headers,
    etag,
    vary: "accept-encoding",
    "cache-control": file.immutable ? "public, max-age=31536000, immutable" : "no-cache",
    "content-type": file.type,
    ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
  };
  if (status === 200 && request.headers.get("if-none-match") === etag) {
    return new Response(null, { status: 304, headers: all });
  }
  return new Response(file.bodies[encoding], { status, headers: all });
}

function accepted(header: string): Encoding {
  const offers = header.split(",").map((offer) => offer.trim().toLowerCase());
  return offers.includes("br") ? "br" : offers.includes("gzip") ? "gzip" : "identity";
}

function plain(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, {
    status,
    headers: { ...secureHeaders, "content-type": "text/plain; charset=utf-8", ...headers },
  });
}
