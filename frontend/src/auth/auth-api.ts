import { retryAfterOf } from "../api/problem";

export interface Credentials {
  email: string;
  password: string;
}

/** Why the auth server refused a request, in the app's own terms. */
export type AuthError = { failure: AuthFailure } | { failure: "busy"; seconds: number };

/** The result of a sign-up or sign-in. */
export type Outcome = { token: string } | AuthError;

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
const TIMEOUT = 10_000;

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
  requestToken("/api/auth/sign-in/email", { email, password });

/** Freehold does not ask for a name; the part of the address before the @ takes its place. */
export const signUp = ({ email, password }: Credentials) =>
  requestToken("/api/auth/sign-up/email", { name: nameFrom(email), email, password });

function nameFrom(email: string): string {
  const local = email.slice(0, Math.max(email.lastIndexOf("@"), 0)) || email;
  return [...local].slice(0, 100).join("");
}

/** Changes the password; the result is that of a sign-in. */
export const changePassword = (passwords: {
  email: string;
  currentPassword: string;
  newPassword: string;
}) => requestToken("/api/auth/change-password", passwords);

/** Deletes the account only; erasing the tasks is up to the task API. Resolves to nothing on success. */
export async function deleteAccount({
  email,
  password,
}: Credentials): Promise<AuthError | undefined> {
  const outcome = await post("/api/auth/delete-account", { email, password });
  if ("failure" in outcome) {
    return outcome;
  }
  return member(outcome.answer, "success") === true ? undefined : { failure: "away" };
}

async function requestToken(path: string, body: Record<string, string>): Promise<Outcome> {
  const outcome = await post(path, body);
  if ("failure" in outcome) {
    return outcome;
  }
  const token = member(outcome.answer, "token");
  return typeof token === "string" && token ? { token } : { failure: "away" };
}

async function post(
  path: string,
  body: Record<string, string>,
): Promise<{ answer: unknown } | AuthError> {
  try {
    const response = await fetch(path, {
      method: "POST",
      credentials: "omit",
      signal: AbortSignal.timeout(TIMEOUT),
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
