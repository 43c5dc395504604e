import { getConnInfo } from "@hono/node-server/conninfo";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { inRequestScope, type RequestScope } from "../database/request-scope.ts";
import { secureHeaders } from "../http/headers.ts";
import { logError } from "../http/log.ts";
import { refusal, refusalOf } from "../http/refusal.ts";
import type { Config } from "../settings/config.ts";
import { ADDRESS_HEADER, type Auth } from "./auth.ts";
import { withPreparedPasswords } from "./passwords.ts";

const LARGEST_BODY = 16 * 1024;

/** Seconds. A lock or a restart of the database is over in a moment, or takes much longer. */
const RETRY_AFTER = "2";

const TAKEN = {
  code: "USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL",
  message: "User already exists. Use another email.",
};

/** What Better Auth needs to tell whose page sent a request; a cookie is not among it. */
const ORIGIN_HEADERS = ["origin", "referer", "sec-fetch-site", "sec-fetch-mode", "sec-fetch-dest"];

/** The three routes of Better Auth that exist here; everything else under /api/ is 404. */
export function authRoutes(config: Config, auth: Auth): Hono {
  const mount = (fields: string[]) => async (context: Context) => {
    const request = await forwarded(context, config, fields);
    if (request instanceof Response) {
      return request;
    }
    const scope: RequestScope = { account: request.account, waited: 0 };
    const answer = await inRequestScope(scope, () =>
      withPreparedPasswords(() => auth.handler(request.forwarded)),
    ).catch((error: unknown) => {
      if (scope.unavailable === undefined) {
        throw error;
      }
    });
    if (answer?.ok) {
      return granted(answer);
    }
    if (scope.unavailable !== undefined || !answer) {
      logError("the database could not serve a request", scope.unavailable);
      return refusal(503, { retryAfter: RETRY_AFTER });
    }
    // Two sign-ups for one address at once: the second finds out only when it writes.
    return scope.duplicate ? refusal(422, TAKEN) : refusalOf(answer);
  };
  const limit = bodyLimit({ maxSize: LARGEST_BODY, onError: () => refusal(413) });

  return new Hono()
    .get("/api/auth/ok", ({ req }) =>
      // Hono answers HEAD as GET; Better Auth knows GET alone.
      req.method === "GET" ? Response.json({ ok: true }, { headers: secureHeaders }) : refusal(404),
    )
    .post("/api/auth/sign-up/email", limit, mount(["name", "email", "password"]))
    .post("/api/auth/sign-in/email", limit, mount(["email", "password"]))
    .all("/api/*", () => refusal(404));
}

/** The same request with only what belongs in it, so that no other option of Better Auth is in reach. */
async function forwarded(context: Context, config: Config, fields: string[]) {
  if (!/^application\/json\s*(;|$)/i.test(context.req.header("content-type") ?? "")) {
    return refusal(415);
  }
  const body: unknown = await context.req.json().catch(() => undefined);
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return refusal(400);
  }
  const headers = new Headers({ "content-type": "application/json" });
  for (const name of ORIGIN_HEADERS) {
    const value = context.req.header(name);
    if (value !== undefined) {
      headers.set(name, value);
    }
  }
  headers.set(ADDRESS_HEADER, getConnInfo(context).remote.address ?? "");
  const email: unknown = Reflect.get(body, "email");
  return {
    account: typeof email === "string" ? email.toLowerCase() : "",
    forwarded: new Request(new URL(context.req.path, config.issuer), {
      method: "POST",
      headers,
      body: JSON.stringify(body, fields),
    }),
  };
}

function granted(answer: Response): Response {
  const token = answer.headers.get("set-auth-jwt") ?? "";
  return new Response(answer.body, {
    headers: { ...secureHeaders, "content-type": "application/json", "set-auth-jwt": token },
  });
}
