import { retryAfterOf } from "../api/problem";

export interface Credentials {
  email: string;
  password: string;
}

/** Why the sign-in service did not do what it was asked, in the app's own words. */
export type Refusal = { failure: AuthFailure } | { failure: "busy"; seconds: number };

/** What came of a sign-up or sign-in. */
export type Outcome = { token: string } | Refusal;

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

/** Sets a new password for whoever knows the old one; what comes back is as good as a sign-in. */
export const changePassword = (passwords: {
  email: string;
  currentPassword: string;
  newPassword: string;
}) => send("/api/auth/change-password", passwords);

/** Deletes the account alone; the tasks are the task API's. Nothing comes back when it is done. */
export async function deleteAccount({
  email,
  password,
}: Credentials): Promise<Refusal | undefined> {
  const outcome = await ask("/api/auth/delete-account", { email, password });
  if ("failure" in outcome) {
    return outcome;
  }
  return member(outcome.answer, "success") === true ? undefined : { failure: "away" };
}

async function send(path: string, body: Record<string, string>): Promise<Outcome> {
  const outcome = await ask(path, body);
  if ("failure" in outcome) {
    return outcome;
  }
  const token = member(outcome.answer, "token");
  return typeof token === "string" && token ? { token } : { failure: "away" };
}

async function ask(
  path: string,
  body: Record<string, string>,
): Promise<{ answer: unknown } | Refusal> {
  try {
    const response = await fetch(path, {
      method: "POST",
      credentials: "omit",
      signal: AbortSignal.timeout(TIME_LIMIT),
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok) {
      return { answer };
    }
    if (response.status === 429) {
      return { failure: "busy", seconds: retryAfterOf(response) ?? 60 };
    }
    return {
      failure:
        BY_CODE[String(member(answer, "code"))] ?? (response.status >= 500 ? "away" : "refused"),
    };
  } catch {
    return { failure: "unreachable" };
  }
}

const member = (answer: unknown, name: string): unknown =>
  typeof answer === "object" && answer !== null ? Reflect.get(answer, name) : undefined;
