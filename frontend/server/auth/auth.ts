import { betterAuth } from "better-auth";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { noSessionStorage, sharedSecret } from "better-auth-shared-secret";
import type { Pool } from "pg";
import type { Database } from "../database/database.ts";
import { logger } from "../http/log.ts";
import type { Config } from "../settings/config.ts";
import { passwordHashing, preparePassword } from "./passwords.ts";
import { refuseRegistration } from "./registration.ts";
import { tokenOptions } from "./token.ts";

export type Auth = ReturnType<typeof createAuth>;

/** Better Auth with e-mail and password only, issuing JWTs instead of sessions. */
export function createAuth(config: Config, database: Database | Pool) {
  return betterAuth({
    appName: "Freehold",
    baseURL: config.issuer,
    basePath: "/api/auth",
    trustedOrigins: [config.issuer],
    secret: config.secret.value,
    database,
    secondaryStorage: noSessionStorage,
    verification: { storeInDatabase: true },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 8,
      // In UTF-16 units, enough for any 128 code points; registration.ts holds the actual limit.
      maxPasswordLength: 256,
      password: passwordHashing,
    },
    // The routes limit rates themselves: by IPv6 network, by account, and on a monotonic clock.
    rateLimit: { enabled: false },
    advanced: { database: { generateId: "uuid" } },
    hooks: { before: registrationRules },
    plugins: [sharedSecret({ ...tokenOptions(config), sessions: "none" })],
    logger,
    // Errors are thrown to us, so that Better Auth does not log personal details.
    onAPIError: { throw: true },
    telemetry: { enabled: false },
  });
}

const registrationRules = createAuthMiddleware(async (context) => {
  const body: unknown = context.body;
  if (context.path !== "/sign-up/email" || typeof body !== "object" || !body) {
    return;
  }
  const refusal = refuseRegistration({ ...body });
  if (refusal) {
    throw new APIError("BAD_REQUEST", { ...refusal });
  }
  const { email, password } = context.body;
  if (typeof email === "string" && typeof password === "string") {
    // Hashing is wasted if the address is taken or the database is down.
    const taken = await context.context.internalAdapter.findUserByEmail(email.toLowerCase());
    if (!taken) {
      await preparePassword(password);
    }
  }
});
