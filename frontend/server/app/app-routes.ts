import { Hono } from "hono";
import { secureHeaders } from "../http/headers.ts";
import type { Encoding, StaticFile } from "./static.ts";

/** The addresses the app itself understands; any other page address shows the app's "not found". */
const PAGES = /^\/(sign-in|sign-up|tasks\/[^/]+)?$/;

/** Serves the app. A page address gets index.html; a missing file is 404. */
export function appRoutes(
  files: ReadonlyMap<string, StaticFile>,
  headers: Readonly<Record<string, string>>,
  origin: string,
): Hono {
  return new Hono().all("*", ({ req }) => {
    const elsewhere = sameMachine(req.url, origin);
    if (elsewhere) {
      return answerText(307, "This app is opened under another name", { location: elsewhere });
    }
    if (req.method !== "GET" && req.method !== "HEAD") {
      return answerText(405, "Method not allowed", { allow: "GET, HEAD" });
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
    return answerText(404, "Not found");
  });
}

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * The same page at the origin that may sign in and call the API, for whoever opened this machine's own
 * server under another of its names.
 */
function sameMachine(address: string, origin: string): string | undefined {
  const asked = new URL(address);
  const proper = new URL(origin);
  return LOOPBACK.includes(asked.hostname) &&
    LOOPBACK.includes(proper.hostname) &&
    asked.hostname !== proper.hostname &&
    asked.port === proper.port
    ? `${proper.origin}${asked.pathname}${asked.search}`
    : undefined;
}

function send(
  file: StaticFile,
  request: Request,
  status: number,
  headers: Readonly<Record<string, string>>,
): Response {
  const encoding = chooseEncoding(request.headers.get("accept-encoding") ?? "");
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

function chooseEncoding(header: string): Encoding {
  const offers = header.split(",").map((offer) => offer.trim().toLowerCase());
  return offers.includes("br") ? "br" : offers.includes("gzip") ? "gzip" : "identity";
}

function answerText(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, {
    status,
    headers: { ...secureHeaders, "content-type": "text/plain; charset=utf-8", ...headers },
  });
}
