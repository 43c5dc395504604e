export type LogFormat = "text" | "json";

type Level = "info" | "error";

/** Where a line goes, and in which form; the start decides once. */
let format: LogFormat = "text";

export function setLogFormat(chosen: LogFormat): void {
  format = chosen;
}

export const logInfo = (event: string): void => write("info", event, {});

/** Writes what happened without the particulars, which may hold an address, a name or a token. */
export function logError(event: string, cause?: unknown): void {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  write("error", event, {
    ...(cause instanceof Error ? { error: cause.name } : {}),
    ...(typeof code === "string" ? { code } : {}),
  });
}

function write(level: Level, message: string, particulars: { error?: string; code?: string }) {
  const stream = level === "error" ? process.stderr : process.stdout;
  if (format === "json") {
    const time = new Date().toISOString();
    stream.write(`${JSON.stringify({ time, level, message, ...particulars })}\n`);
    return;
  }
  const why = [particulars.error, particulars.code].filter(Boolean).join(" ");
  stream.write(`${level === "error" ? "error: " : ""}${message}${why && ` (${why})`}\n`);
}

/** Better Auth's logger: its messages below error, and every argument, can name a user. */
export const logger = {
  level: "error",
  disableColors: true,
  log: (_level: string, message: string, ...details: unknown[]) =>
    logError(
      message.split(":")[0] ?? "",
      details.find((detail) => detail instanceof Error),
    ),
} as const;
