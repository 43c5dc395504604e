import { getConnInfo } from "@hono/node-server/conninfo";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { refusal } from "../http/error-response.ts";
import { secureHeaders } from "../http/headers.ts";
import { clientAddress } from "../limits/client-address.ts";
import { isForeign } from "../limits/origin.ts";
import { failedTries } from "../limits/password-throttle.ts";
import { type Allowance, attempts } from "../limits/rate-limiter.ts";
import type { Config } from "../settings/config.ts";
import { changePassword, deleteAccount } from "./account-routes.ts";
import type { Auth } from "./auth.ts";
import { answerWithin } from "./auth-answer.ts";
import { type Fields, forward } from "./forward.ts";

const LARGEST_BODY = 16 * 1024;

/** One more every 3 seconds; a class or an office behind one address may sign up together. */
const SIGN_UPS: Allowance = { max: 240, window: 720 };
const PASSWORDS: Allowance = { max: 60, window: 180 };

interface Route {
  fields: readonly string[];
  /** Routes of one name share what is allowed to one caller. */
  name: string;
  allowance: Allowance;
  /** Whether the password is what is tried, and so wrong ones are counted for the account. */
  guarded: boolean;
  work: (fields: Fields) => Promise<Response>;
}

/** The routes of the contract; everything else under /api/ is 404. */
export function authRoutes(config: Config, auth: Auth): Hono {
  const consume = attempts();
  const begin = failedTries();
  const limit = bodyLimit({ maxSize: LARGEST_BODY, onError: () => refusal(413) });

  const mount = (route: Route) => async (context: Context) => {
    const fields = await readFields(context, route.fields);
    if (fields instanceof Response) {
      return fields;
    }
    if (isForeign(context.req.raw.headers, config.issuer)) {
      return refusal(403, {
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
    const attempt = route.guarded && account ? begin(account, caller) : undefined;
    if (typeof attempt === "number") {
      return tooMany(attempt);
    }
    const answer = await answerWithin(account, () => route.work(fields));
    if (answer.ok) {
      attempt?.succeeded();
    } else if (answer.status !== 401) {
      attempt?.voided();
    }
    return answer;
  };
  const password = { name: "password", allowance: PASSWORDS, guarded: true };

  return new Hono()
    .get("/api/auth/ok", ({ req }) =>
      // Hono answers HEAD as GET; Better Auth knows GET alone.
      req.method === "GET" ? Response.json({ ok: true }, { headers: secureHeaders }) : refusal(404),
    )
    .post(
      "/api/auth/sign-up/email",
      limit,
      mount({
        fields: ["name", "email", "password"],
        name: "sign-up",
        allowance: SIGN_UPS,
        guarded: false,
        work: (fields) => forward(auth, config, "/sign-up/email", fields),
      }),
    )
    .post(
      "/api/auth/sign-in/email",
      limit,
      mount({
        ...password,
        fields: ["email", "password"],
        work: (fields) => forward(auth, config, "/sign-in/email", fields),
      }),
    )
    .post(
      "/api/auth/change-password",
      limit,
      mount({
        ...password,
        fields: ["email", "currentPassword", "newPassword"],
        work: (fields) => changePassword(auth, config, fields),
      }),
    )
    .post(
      "/api/auth/delete-account",
      limit,
      mount({
        ...password,
        fields: ["email", "password"],
        work: (fields) => deleteAccount(auth, fields),
      }),
    )
    .all("/api/*", () => refusal(404));
}

const tooMany = (seconds: number) => refusal(429, { retryAfter: String(seconds) });

/** What belongs in the request, so that no other option of Better Auth is in reach. */
async function readFields(context: Context, names: readonly string[]): Promise<Fields | Response> {
  if (!/^application\/json\s*(;|$)/i.test(context.req.header("content-type") ?? "")) {
    return refusal(415);
  }
  const body: unknown = await context.req.json().catch(() => undefined);
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return refusal(400);
  }
  return Object.fromEntries(
    names
      .filter((name) => Object.hasOwn(body, name))
      .map((name) => [name, Reflect.get(body, name)]),
  );
}
