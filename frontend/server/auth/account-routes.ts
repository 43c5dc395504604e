import { errorResponse } from "../http/error-response.ts";
import { secureHeaders } from "../http/headers.ts";
import type { Config } from "../settings/config.ts";
import { deleteUser, proveAccount, replacePassword } from "./accounts.ts";
import type { Auth } from "./auth.ts";
import { type Fields, forward } from "./forward.ts";
import { refuseEmail, refusePassword } from "./registration.ts";

/** Better Auth's own error for a wrong password, so that these routes answer as a sign-in does. */
const WRONG_PASSWORD = { code: "INVALID_EMAIL_OR_PASSWORD", message: "Invalid email or password" };

/** Replaces the password of a caller who knows the current one; the response is that of a sign-in. */
export async function changePassword(
  auth: Auth,
  config: Config,
  fields: Fields,
): Promise<Response> {
  const [email, currentPassword, newPassword] = textFields(
    fields,
    "email",
    "currentPassword",
    "newPassword",
  );
  if (email === undefined || currentPassword === undefined || newPassword === undefined) {
    return missingFields("email, currentPassword and newPassword");
  }
  const fault = refuseEmail(email) ?? refusePassword(newPassword, email);
  if (fault) {
    return errorResponse(400, fault);
  }
  const account = await proveAccount(auth, email, currentPassword);
  if (!account || !(await replacePassword(auth, account, newPassword))) {
    return errorResponse(401, WRONG_PASSWORD);
  }
  return forward(auth.api.signInEmail, config, { email, password: newPassword });
}

/** Deletes the account of a caller who knows its password, which frees the address. */
export async function deleteAccount(auth: Auth, fields: Fields): Promise<Response> {
  const [email, password] = textFields(fields, "email", "password");
  if (email === undefined || password === undefined) {
    return missingFields("email and password");
  }
  const fault = refuseEmail(email);
  if (fault) {
    return errorResponse(400, fault);
  }
  const account = await proveAccount(auth, email, password);
  if (!account) {
    return errorResponse(401, WRONG_PASSWORD);
  }
  await deleteUser(auth, account);
  return Response.json({ success: true }, { headers: secureHeaders });
}

const textFields = (fields: Fields, ...names: string[]) =>
  names.map((name) => {
    const value = fields[name];
    return typeof value === "string" ? value : undefined;
  });

const missingFields = (names: string) =>
  errorResponse(400, {
    code: "VALIDATION_ERROR",
    message: `${names} are required and must be strings`,
  });
