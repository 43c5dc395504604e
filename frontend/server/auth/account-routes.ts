import { refusal } from "../http/error-response.ts";
import { secureHeaders } from "../http/headers.ts";
import type { Config } from "../settings/config.ts";
import { deleteUser, proveAccount, replacePassword } from "./accounts.ts";
import type { Auth } from "./auth.ts";
import { type Fields, forward } from "./forward.ts";
import { refuseEmail, refusePassword } from "./registration.ts";

/** Better Auth's own words for a wrong password, so that a sign-in and these routes answer alike. */
const WRONG = { code: "INVALID_EMAIL_OR_PASSWORD", message: "Invalid email or password" };

/** Sets a new password, for whoever knows the old one, and answers as a sign-in with the new one does. */
export async function changePassword(
  auth: Auth,
  config: Config,
  fields: Fields,
): Promise<Response> {
  const [email, currentPassword, newPassword] = texts(
    fields,
    "email",
    "currentPassword",
    "newPassword",
  );
  if (email === undefined || currentPassword === undefined || newPassword === undefined) {
    return incomplete("email, currentPassword and newPassword");
  }
  const fault = refuseEmail(email) ?? refusePassword(newPassword, email);
  if (fault) {
    return refusal(400, fault);
  }
  const account = await proveAccount(auth, email, currentPassword);
  if (!account || !(await replacePassword(auth, account, newPassword))) {
    return refusal(401, WRONG);
  }
  return forward(auth, config, "/sign-in/email", { email, password: newPassword });
}

/** Deletes an account, for whoever knows its password; its address is free again. */
export async function deleteAccount(auth: Auth, fields: Fields): Promise<Response> {
  const [email, password] = texts(fields, "email", "password");
  if (email === undefined || password === undefined) {
    return incomplete("email and password");
  }
  const fault = refuseEmail(email);
  if (fault) {
    return refusal(400, fault);
  }
  const account = await proveAccount(auth, email, password);
  if (!account) {
    return refusal(401, WRONG);
  }
  await deleteUser(auth, account);
  return Response.json({ success: true }, { headers: secureHeaders });
}

const texts = (fields: Fields, ...names: string[]) =>
  names.map((name) => {
    const value = fields[name];
    return typeof value === "string" ? value : undefined;
  });

const incomplete = (names: string) =>
  refusal(400, { code: "VALIDATION_ERROR", message: `${names} must be given, each a text` });
