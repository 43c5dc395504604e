import { retryAfterOf } from "../api/problem";

export interface Credentials {
  email: string;
  password: string;
}

/** What came of a sign-up or sign-in, in the app's own words. */
export type Outcome =
  | { token: string }
  | { failure: AuthFailure }
  | { failure: "busy"; seconds: number };

export type AuthFailure =
  | "wrong"
  | "taken"
  | "invalidEmail"
  | "passwordTooShort"
  | "passwordTooLong"
  | "passwordTooCommon"
  | "passwordIsEmail"
  | "away"
  | "unreachable"
  | "refused";

/** Milliseconds. */
const TIME_LIMIT = 10_000;

const BY_CODE: Readonly<Record<string, AuthFailure>> = {
  INVALID_EMAIL_OR_PASSWORD: "wrong",
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: "taken",
  INVALID_EMAIL: "invalidEmail",
  VALIDATION_ERROR: "invalidEmail",
  PASSWORD_TOO_SHORT: "passwordTooShort",
  PASSWORD_TOO_LONG: "passwordTooLong",
  PASSWORD_TOO_COMMON: "passwordTooCommon",
  PASSWORD_IS_EMAIL: "passwordIsEmail",
};

export const signIn = ({ email, password }: Credentials) =>
  send("/api/auth/sign-in/email", { email, password });

/** Freehold asks for no name; the part of the address before the @ stands in for it. */
export const signUp = ({ email, password }: Credentials) =>
  send("/api/auth/sign-up/email", { name: nameFrom(email), email, password });

function nameFrom(email: string): string {
  const local = email.slice(0, Math.max(email.lastIndexOf("@"), 0)) || email;
  return [...local].slice(0, 100).join("");
}

async function send(path: string, body: Record<string, string>): Promise<Outcome> {
  try {
    const response = await fetch(path, {
      method: "POST",
      credentials: "omit",
      signal: AbortSignal.timeout(TIME_LIMIT),
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json().catch(() => undefined);
    const token = member(answer, "token");
    if (response.ok && token) {
      return { token };
    }
    if (response.status === 429) {
      return { failure: "busy", seconds: retryAfterOf(response) ?? 60 };
    }
    return {
      failure:
        BY_CODE[member(answer, "code")] ??
        (response.ok || response.status >= 500 ? "away" : "refused"),
    };
  } catch {
    return { failure: "unreachable" };
  }
}

function member(answer: unknown, name: string): string {
  const value: unknown =
    typeof answer === "object" && answer !== null ? Reflect.get(answer, name) : undefined;
  return typeof value === "string" ? value : "";
}
