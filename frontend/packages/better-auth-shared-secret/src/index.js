import { createAuthMiddleware } from "better-auth/api";
import { noSessionStorage } from "./no-session-storage.js";
import { secretOf, tokenIssuer } from "./token.js";

export { noSessionStorage, tokenIssuer };

const ID = "shared-secret";
const HEADER = "set-auth-jwt";

/** The endpoints that authenticate a user; only there does a new session call for a new token. */
const SIGNING_IN = /^\/(sign-up|sign-in|two-factor|email-otp|magic-link|passkey|phone-number)\//;

/** @type {typeof import("./index.js").sharedSecret} */
export function sharedSecret({ secret, sessions = "keep", ...token }) {
  /** @type {ReturnType<typeof tokenIssuer>} */
  let issue;

  const afterSigningIn = createAuthMiddleware(async (context) => {
    const { newSession, returned, responseHeaders } = context.context;
    if (!newSession || !isPlainAnswer(returned)) {
      return undefined;
    }
    const jwt = await issue(newSession.user);
    context.setHeader(HEADER, jwt);
    context.setHeader("access-control-expose-headers", HEADER);
    if (sessions === "keep") {
      return context.json({ ...returned, jwt });
    }
    responseHeaders?.delete("set-cookie");
    return context.json({ ...returned, token: jwt });
  });

  return {
    id: ID,
    init: (context) => {
      const { secondaryStorage, plugins = [] } = context.options;
      if (sessions === "none" && secondaryStorage !== noSessionStorage) {
        throw new Error(
          'better-auth-shared-secret: sessions: "none" needs secondaryStorage: noSessionStorage, or sessions would still be kept',
        );
      }
      const order = plugins.map(({ id }) => id);
      if (order.indexOf("two-factor") > order.indexOf(ID)) {
        throw new Error(
          "better-auth-shared-secret: list sharedSecret() after twoFactor(), or a token would come before the second factor",
        );
      }
      issue = tokenIssuer({ ...token, secret: secret ?? secretOf(context) });
    },
    hooks: {
      after: [{ matcher: ({ path }) => SIGNING_IN.test(path ?? ""), handler: afterSigningIn }],
    },
    // Error responses set or clear cookies too.
    onResponse: async (response) => {
      if (sessions === "none") {
        response.headers.delete("set-cookie");
      }
      return { response };
    },
  };
}

/**
 * Whether the body can take another member: it is no error, no redirect and no request for a second factor.
 *
 * @param {unknown} returned
 * @returns {returned is Record<string, unknown>}
 */
const isPlainAnswer = (returned) =>
  typeof returned === "object" &&
  returned !== null &&
  !(returned instanceof Error) &&
  !(returned instanceof Response) &&
  !("twoFactorRedirect" in returned);
