import { randomBytes } from "node:crypto";
import type { IncomingMessage, RequestListener } from "node:http";
import { type CurrentRequest, whileServing } from "./current-request.ts";
import { logRequest } from "./log.ts";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"]);
const ACCOUNT_ROUTES = new Set([
  "/api/auth/ok",
  "/api/auth/sign-up/email",
  "/api/auth/sign-in/email",
  "/api/auth/change-password",
  "/api/auth/delete-account",
]);

/**
 * Gives each response an id, and writes a line for each request. The id is always ours: a caller's
 * could be another request's, or hold what no log may.
 */
export function logged(serve: RequestListener): RequestListener {
  return (request, response) => {
    const begun = performance.now();
    const current: CurrentRequest = { id: randomBytes(8).toString("hex") };
    response.setHeader("x-request-id", current.id);
    response.once("close", () => {
      current.isAnswered = true;
      logRequest({
        method: METHODS.has(request.method ?? "") ? (request.method ?? "") : "UNKNOWN",
        route: route(request),
        status: response.statusCode,
        duration_ms: Math.round((performance.now() - begun) * 1_000) / 1_000,
        request_id: current.id,
        ...(current.reason === undefined ? {} : { reason: current.reason }),
      });
    });
    whileServing(current, () => serve(request, response));
  };
}

/** Never the path itself, which is the caller's own word. */
function route(request: IncomingMessage): string {
  const path = request.url?.split("?")[0] ?? "";
  if (ACCOUNT_ROUTES.has(path)) {
    return path;
  }
  return path.startsWith("/api/") ? "UNKNOWN" : "app";
}
