import { completeErrorResponse } from "../http/error-response.ts";
import { secureHeaders } from "../http/headers.ts";
import type { Config } from "../settings/config.ts";
import type { Auth } from "./auth.ts";

/** The expected members of a request's body, of any type. */
export type Fields = Readonly<Record<string, unknown>>;

/** Forwards to Better Auth and returns the part of its response that the contract names. */
export async function forward(
  auth: Auth,
  { issuer }: Config,
  path: string,
  fields: Fields,
): Promise<Response> {
  const answer = await auth.handler(
    new Request(`${issuer}/api/auth${path}`, {
      method: "POST",
      // The origin has been checked already; Better Auth gets our own.
      headers: { "content-type": "application/json", origin: issuer },
      body: JSON.stringify(fields),
    }),
  );
  if (!answer.ok) {
    return completeErrorResponse(answer);
  }
  const token = answer.headers.get("set-auth-jwt") ?? "";
  return new Response(answer.body, {
    headers: { ...secureHeaders, "content-type": "application/json", "set-auth-jwt": token },
  });
}
