import { getConnInfo } from "@hono/node-server/conninfo";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { errorResponse } from "../http/error-response.ts";
import { secureHeaders } from "../http/headers.ts";
import { clientAddress } from "../limits/client-address.ts";
import { isForeign } from "../limits/origin.ts";
import { passwordThrottle } from "../limits/password-throttle.ts";
import { type Allowance, rateLimiter } from "../limits/rate-limiter.ts";
import type { Config } from "../settings/config.ts";
import { changePassword, deleteAccount } from "./account-routes.ts";
import type { Auth } from "./auth.ts";
import { answerInTime, RETRY_AFTER } from "./auth-answer.ts";
import { type Fields, forward } from "./forward.ts";

const MAX_BODY = 16 * 1024;

/** Refills at one every 3 seconds; a class or an office behind one address may sign up at once. */
const SIGN_UPS: Allowance = { max: 240, window: 720 };
const PASSWORDS: Allowance = { max: 60, window: 180 };

interface Route {
  fields: readonly string[];
  /** Routes with the same name share one allowance per caller. */
  name: string;
  allowance: Allowance;
  /** Whether the route tests a password, so that failures count against the account. */
  guarded: boolean;
  work: (fields: Fields) => Promise<Response>;
}

/** The routes of the contract; anything else under /api/ is 404. */
export function authRoutes(config: Config, auth: Auth, isReady: () => Promise<boolean>): Hono {
  const consume = rateLimiter();
  const beginAttempt = passwordThrottle();
  const limit = bodyLimit({ maxSize: MAX_BODY, onError: () => errorResponse(413) });

  const handle = (route: Route) => async (context: Context) => {
    const fields = await readFields(context, route.fields);
    if (fields instanceof Response) {
      return fields;
    }
    if (isForeign(context.req.raw.headers, config.issuer)) {
      return errorResponse(403, {
        code: "INVALID_ORIGIN",
        message: `Only pages of ${config.issuer} may ask for this`,
      });
    }
    const caller = clientAddress(
      getConnInfo(context).remote.address,
      context.req.header("x-forwarded-for"),
      config.trustedProxies,
    );
    const wait = consume(`${route.name} ${caller}`, route.allowance);
    if (wait !== undefined) {
      return tooMany(wait);
    }
    const account = typeof fields["email"] === "string" ? fields["email"].toLowerCase() : "";
    const attempt = route.guarded && account ? beginAttempt(account, caller) : undefined;
    if (typeof attempt === "number") {
      return tooMany(attempt);
    }
    const answer = await answerInTime(caller, account, () => route.work(fields));
    if (answer.ok) {
      attempt?.succeed();
    } else if (answer.status !== 401) {
      attempt?.discard();
    }
    return answer;
  };
  const password = { name: "password", allowance: PASSWORDS, guarded: true };

  return new Hono()
    .get("/api/auth/ok", async ({ req }) => {
      // Hono treats HEAD as GET; Better Auth accepts only GET.
      if (req.method !== "GET") {
        return errorResponse(404);
      }
      return (await isReady())
        ? Response.json({ ok: true }, { headers: secureHeaders })
        : errorResponse(503, { retryAfter: RETRY_AFTER });
    })
    .post(
      "/api/auth/sign-up/email",
      limit,
      handle({
        fields: ["name", "email", "password"],
        name: "sign-up",
        allowance: SIGN_UPS,
        guarded: false,
        work: (fields) => forward(auth.api.signUpEmail, config, fields),
      }),
    )
    .post(
      "/api/auth/sign-in/email",
      limit,
      handle({
        ...password,
        fields: ["email", "password"],
        work: (fields) => forward(auth.api.signInEmail, config, fields),
      }),
    )
    .post(
      "/api/auth/change-password",
      limit,
      handle({
        ...password,
        fields: ["email", "currentPassword", "newPassword"],
        work: (fields) => changePassword(auth, config, fields),
      }),
    )
    .post(
      "/api/auth/delete-account",
      limit,
      handle({
        ...password,
        fields: ["email", "password"],
        work: (fields) => deleteAccount(auth, fields),
      }),
    )
    .all("/api/*", () => errorResponse(404));
}

const tooMany = (seconds: number) => errorResponse(429, { retryAfter: String(seconds) });

/** Only the expected fields, so that no other option of Better Auth can be set. */
async function readFields(context: Context, names: readonly string[]): Promise<Fields | Response> {
  if (!/^application\/json\s*(;|$)/i.test(context.req.header("content-type") ?? "")) {
    return errorResponse(415);
  }
  const body: unknown = await context.req.json().catch(() => undefined);
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return errorResponse(400);
  }
  return Object.fromEntries(
    names
      .filter((name) => Object.hasOwn(body, name))
      .map((name) => [name, Reflect.get(body, name)]),
  );
}
