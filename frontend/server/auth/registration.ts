import { dictionary } from "@zxcvbn-ts/language-common";

/** Why a registration is refused, in Better Auth's shape. */
export interface Refusal {
  code: string;
  message: string;
}

const commonPasswords = new Set(dictionary["passwords-common"]);

const codePoints = (text: string) => [...text].length;

/** Freehold's rules for a new account, beyond those of Better Auth. */
export function refuseRegistration(fields: Readonly<Record<string, unknown>>): Refusal | undefined {
  const { name, email, password } = fields;
  if (typeof name !== "string" || typeof email !== "string" || typeof password !== "string") {
    return undefined; // Better Auth names the missing field.
  }
  if (!name.trim() || codePoints(name) > 100 || /\p{Cc}|\p{Cs}/u.test(name)) {
    return { code: "INVALID_NAME", message: "Name must have 1 to 100 characters" };
  }
  return refuseEmail(email) ?? refusePassword(password, email);
}

/** Why an address cannot be used; Better Auth checks its syntax. */
export function refuseEmail(email: string): Refusal | undefined {
  return codePoints(email) > 254 || /\p{Cc}|\p{Cs}/u.test(email)
    ? {
        code: "INVALID_EMAIL",
        message: "Email must have at most 254 characters, and no control characters",
      }
    : undefined;
}

/** Why a password cannot be chosen. */
export function refusePassword(password: string, email: string): Refusal | undefined {
  if (codePoints(password) < 8) {
    return { code: "PASSWORD_TOO_SHORT", message: "Password must have at least 8 characters" };
  }
  if (codePoints(password) > 128) {
    return { code: "PASSWORD_TOO_LONG", message: "Password must have at most 128 characters" };
  }
  const plain = password.normalize("NFKC").toLowerCase();
  if (plain === email.normalize("NFKC").toLowerCase()) {
    return { code: "PASSWORD_IS_EMAIL", message: "Password must not be the email address" };
  }
  if (commonPasswords.has(plain)) {
    return { code: "PASSWORD_TOO_COMMON", message: "Password is one of the commonly used ones" };
  }
  return undefined;
}
