import type { BetterAuthPlugin } from "better-auth";
import { betterAuth } from "better-auth";
import { APIError, createAuthMiddleware } from "better-auth/api";
import type { Pool } from "pg";
import type { Database } from "../database/database.ts";
import { logger } from "../http/log.ts";
import type { Config } from "../settings/config.ts";
import { attempts } from "./attempts.ts";
import { passwordHashing, preparePassword } from "./passwords.ts";
import { refuseRegistration } from "./registration.ts";
import { tokenMint } from "./token.ts";

/** Set by this server from the socket, so that no caller can choose the address it is counted under. */
export const ADDRESS_HEADER = "x-freehold-address";

export type Auth = ReturnType<typeof createAuth>;

/** Better Auth with e-mail and password only, without sessions: what it gives is a JWT. */
export function createAuth(config: Config, database: Database | Pool) {
  return betterAuth({
    appName: "Freehold",
    baseURL: config.issuer,
    basePath: "/api/auth",
    trustedOrigins: [config.issuer],
    secret: config.secret.value,
    database,
    // A store that keeps nothing: Better Auth then has no session table, and no token of its own is ever valid.
    secondaryStorage: {
      get: () => null,
      getAndDelete: () => null,
      set: () => undefined,
      delete: () => undefined,
      increment: () => 1,
    },
    verification: { storeInDatabase: true },
    // The upper bound is in UTF-16 units and wide enough for any 128 code points; the rule is in registration.ts.
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 8,
      maxPasswordLength: 256,
      password: passwordHashing,
    },
    rateLimit: {
      enabled: true,
      customStorage: attempts(),
      customRules: {
        // One more every 3 seconds; a class or an office behind one address may sign up together.
        "/sign-in/email": { max: 60, window: 180 },
        "/sign-up/email": { max: 240, window: 720 },
      },
    },
    advanced: {
      database: { generateId: "uuid" },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    hooks: { before: registrationRules },
    plugins: [jwtInsteadOfSession(config)],
    logger,
    // What is not an answer comes back as an exception, so that Better Auth does not log its particulars.
    onAPIError: { throw: true },
    telemetry: { enabled: false },
  });
}

const registrationRules = createAuthMiddleware(async (context) => {
  const body: unknown = context.body;
  if (context.path === "/sign-up/email" && typeof body === "object" && body) {
    const refusal = refuseRegistration({ ...body });
    if (refusal) {
      throw new APIError("BAD_REQUEST", { ...refusal });
    }
    const { email, password } = context.body;
    if (typeof email === "string" && typeof password === "string") {
      // Neither a taken address nor a database that is away is worth the work of hashing.
      const taken = await context.context.internalAdapter.findUserByEmail(email.toLowerCase());
      if (!taken) {
        await preparePassword(password);
      }
    }
  }
});

function jwtInsteadOfSession(config: Config): BetterAuthPlugin {
  const mint = tokenMint(config);
  return {
    id: "freehold-jwt",
    hooks: {
      after: [
        {
          matcher: ({ path }) => path === "/sign-up/email" || path === "/sign-in/email",
          handler: createAuthMiddleware(async (context) => {
            const user = context.context.newSession?.user;
            const answer: unknown = context.context.returned;
            if (!user || typeof answer !== "object") {
              return undefined;
            }
            const token = await mint(user);
            context.context.responseHeaders?.delete("set-cookie");
            context.setHeader("set-auth-jwt", token);
            return context.json({ ...answer, token });
          }),
        },
      ],
    },
  };
}
