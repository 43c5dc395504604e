export type LogFormat = "text" | "json";

type Level = "info" | "error";

/** Set once, at start. */
let format: LogFormat = "text";

export function setLogFormat(chosen: LogFormat): void {
  format = chosen;
}

export const logInfo = (event: string): void => write("info", event, {});

/** Logs the event without the error's message, which may contain an address, a name or a token. */
export function logError(event: string, cause?: unknown): void {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  write("error", event, {
    ...(cause instanceof Error ? { error: cause.name } : {}),
    ...(typeof code === "string" ? { code } : {}),
  });
}

function write(level: Level, message: string, details: { error?: string; code?: string }) {
  const stream = level === "error" ? process.stderr : process.stdout;
  if (format === "json") {
    const time = new Date().toISOString();
    stream.write(`${JSON.stringify({ time, level, message, ...details })}\n`);
    return;
  }
  const why = [details.error, details.code].filter(Boolean).join(" ");
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
