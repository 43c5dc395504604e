/** What the app reads of its own token. The API alone decides whether the token is good. */
export interface Session {
  token: string;
  userId: string;
  email: string;
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
    const { sub, email, exp } = claims as Partial<Record<string, unknown>>;
    return typeof sub === "string" && typeof exp === "number"
      ? { token, userId: sub, email: typeof email === "string" ? email : "", expiresAt: exp * 1000 }
      : undefined;
  } catch {
    return undefined;
  }
}
