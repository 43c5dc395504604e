import { isAPIError } from "better-auth/api";
import { completeErrorResponse } from "../http/error-response.ts";
import { secureHeaders } from "../http/headers.ts";
import type { Config } from "../settings/config.ts";

/** The expected members of a request's body, of any type. */
export type Fields = Readonly<Record<string, unknown>>;

/** An endpoint of Better Auth. It checks the types of the fields by itself. */
type Endpoint = (input: { body: never; headers: Headers; returnHeaders: true }) => Promise<{
  headers: Headers | null | undefined;
  response: unknown;
}>;

/**
 * Calls Better Auth and returns the part of its response that the contract names. The endpoint is called
 * directly: to make a request for its router, and to have that read again, takes as long as a query.
 */
export async function forward(
  endpoint: Endpoint,
  { issuer }: Config,
  fields: Fields,
): Promise<Response> {
  try {
    const { headers, response } = await endpoint({
      body: fields as never,
      // The origin has been checked already; Better Auth gets our own.
      headers: new Headers({ origin: issuer }),
      returnHeaders: true,
    });
    return Response.json(response, {
      headers: { ...secureHeaders, "set-auth-jwt": headers?.get("set-auth-jwt") ?? "" },
    });
  } catch (error) {
    if (isAPIError(error)) {
      return completeErrorResponse(error.statusCode, error.body);
    }
    throw error;
  }
}
