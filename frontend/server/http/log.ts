import { currentRequest } from "./current-request.ts";

export type LogFormat = "text" | "json";

type Level = "info" | "error";

/** Set once, at start. */
let format: LogFormat = "text";

export function setLogFormat(chosen: LogFormat): void {
  format = chosen;
}

export const logInfo = (event: string): void => write("info", event, {});

interface Details {
  error?: string;
  code?: string;
  request_id?: string;
}

/** Logs the event without the error's message, which may contain an address, a name or a token. */
export function logError(event: string, cause?: unknown): void {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  const request = currentRequest();
  write("error", event, {
    ...(cause instanceof Error ? { error: cause.name } : {}),
    ...(typeof code === "string" ? { code } : {}),
    ...(request ? { request_id: request.id } : {}),
  });
}

/** A request that has been answered; nothing in it is the caller's own word. */
interface ServedRequest {
  method: string;
  route: string;
  status: number;
  duration_ms: number;
  request_id: string;
  reason?: string;
}

/** A line for each request; for people, only for those that were refused or failed. */
export function logRequest(request: ServedRequest): void {
  if (format === "json") {
    write("info", "request", request);
  } else if (request.status >= 400) {
    const { method, route, status, reason, duration_ms, request_id } = request;
    const answer = [status, reason].filter(Boolean).join(" ");
    write(
      "info",
      `${method} ${route}: ${answer} in ${duration_ms.toFixed(1)} ms, request ${request_id}`,
      {},
    );
  }
}

function write(level: Level, message: string, details: Details | ServedRequest) {
  const stream = level === "error" ? process.stderr : process.stdout;
  if (format === "json") {
    const time = new Date().toISOString();
    stream.write(`${JSON.stringify({ time, level, message, ...details })}\n`);
    return;
  }
  const why = "status" in details ? "" : Object.values(details).filter(Boolean).join(" ");
  stream.write(`${level === "error" ? "error: " : ""}${message}${why && ` (${why})`}\n`);
}

/** For Better Auth, whose messages below error level, and whose arguments, can identify a user. */
export const logger = {
  level: "error",
  disableColors: true,
  log: (_level: string, message: string, ...details: unknown[]) =>
    logError(
      message.split(":")[0] ?? "",
      details.find((detail) => detail instanceof Error),
    ),
} as const;
