import { refusalOf } from "../http/error-response.ts";
import { secureHeaders } from "../http/headers.ts";
import type { Config } from "../settings/config.ts";
import type { Auth } from "./auth.ts";

/** The members of a request's body that belong in it, of whatever type. */
export type Fields = Readonly<Record<string, unknown>>;

/** Lets Better Auth answer, and passes on of its answer what the contract names. */
export async function forward(
  auth: Auth,
  { issuer }: Config,
  path: string,
  fields: Fields,
): Promise<Response> {
  const answer = await auth.handler(
    new Request(`${issuer}/api/auth${path}`, {
      method: "POST",
      // Whose page sends it has been looked at; to Better Auth it is our own.
      headers: { "content-type": "application/json", origin: issuer },
      body: JSON.stringify(fields),
    }),
  );
  if (!answer.ok) {
    return refusalOf(answer);
  }
  const token = answer.headers.get("set-auth-jwt") ?? "";
  return new Response(answer.body, {
    headers: { ...secureHeaders, "content-type": "application/json", "set-auth-jwt": token },
  });
}
