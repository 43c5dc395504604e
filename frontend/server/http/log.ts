/** Writes what happened without the particulars, which may hold an address, a name or a token. */
export function logError(event: string, cause?: unknown): void {
  process.stderr.write(`error: ${event}${reason(cause)}\n`);
}

function reason(cause: unknown): string {
  if (!(cause instanceof Error)) {
    return "";
  }
  const code = "code" in cause && typeof cause.code === "string" ? ` ${cause.code}` : "";
  return ` (${cause.name}${code})`;
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
