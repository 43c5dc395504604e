import { Hono } from "hono";
import { secureHeaders } from "../http/headers.ts";
import type { Encoding, StaticFile } from "./static.ts";

/** The paths that the app routes itself; any other shows its "not found" page. */
const PAGE_PATHS = /^\/(sign-in|sign-up|tasks\/[^/]+)?$/;

/** Serves the app: index.html for its pages, 404 for a missing file. */
export function appRoutes(
  files: ReadonlyMap<string, StaticFile>,
  headers: Readonly<Record<string, string>>,
  origin: string,
): Hono {
  return new Hono().all("*", ({ req }) => {
    const canonical = canonicalAddress(req.url, origin);
    if (canonical) {
      return answerText(307, "This app is opened under another name", { location: canonical });
    }
    if (req.method !== "GET" && req.method !== "HEAD") {
      return answerText(405, "Method not allowed", { allow: "GET, HEAD" });
    }
    const file = files.get(req.path);
    if (file && req.path !== "/index.html") {
      return send(file, req.raw, 200, headers);
    }
    const page = files.get("/index.html");
    if (page && PAGE_PATHS.test(req.path)) {
      return send(page, req.raw, 200, headers);
    }
    const wantsPage = (req.header("accept") ?? "").includes("text/html");
    if (page && wantsPage && !req.path.includes(".")) {
      return send(page, req.raw, 404, headers);
    }
    return answerText(404, "Not found");
  });
}

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * The same page at the configured origin, for a browser that opened a local server by another of the
 * loopback names. Only the configured origin may sign in and call the API.
 */
function canonicalAddress(address: string, origin: string): string | undefined {
  const requested = new URL(address);
  const configured = new URL(origin);
  return LOOPBACK.includes(requested.hostname) &&
    LOOPBACK.includes(configured.hostname) &&
    requested.hostname !== configured.hostname &&
    requested.port === configured.port
    ? `${configured.origin}${requested.pathname}${requested.search}`
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
