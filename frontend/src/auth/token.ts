/** The claims that the app reads. Only the API decides whether the token is valid. */
export interface Session {
  token: string;
  userId: string;
  email: string;
  /** Seconds since 1970, by the clock of the server that issued it. */
  issuedAt: number;
  expiresAt: number;
}

export function readToken(token: string): Session | undefined {
  try {
    const payload = token.split(".")[1] ?? "";
    const bytes = Uint8Array.from(atob(payload.replace(/-/g, "+").replace(/_/g, "/")), (char) =>
      char.charCodeAt(0),
    );
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof claims !== "object" || claims === null) {
      return undefined;
    }
    const { sub, email, iat, exp } = claims as Partial<Record<string, unknown>>;
    return typeof sub === "string" && typeof exp === "number"
      ? {
          token,
          userId: sub,
          email: typeof email === "string" ? email : "",
          issuedAt: typeof iat === "number" ? iat : 0,
          expiresAt: exp * 1000,
        }
      : undefined;
  } catch {
    return undefined;
  }
}
