import type { BetterAuthPlugin } from "better-auth";

/** The part of the user that a token is about. */
export interface TokenUser {
  id: string;
  email: string;
  name: string;
}

/** A secret to sign with instead of Better Auth's own. */
export interface SigningSecret {
  /** At least 32 bytes in UTF-8. */
  value: string;
  /** Becomes `kid` in the token's header, which is left out otherwise. */
  version?: number | undefined;
}

export interface TokenOptions {
  /** The `iss` claim: who issues the token, usually the origin of this server. */
  issuer: string;
  /** The `aud` claim: who the token is for, usually the origin of the backend. */
  audience: string | string[];
  /** Lifetime in seconds; one hour by default. */
  lifetime?: number | undefined;
  /** Claims added to the registered ones, which they cannot override; `email` and `name` by default. */
  claims?: ((user: TokenUser & Record<string, unknown>) => Record<string, unknown>) | undefined;
}

export interface SharedSecretOptions extends TokenOptions {
  /** Defaults to Better Auth's own secret: the first of `BETTER_AUTH_SECRETS`, or `BETTER_AUTH_SECRET`. */
  secret?: SigningSecret | undefined;
  /**
   * `"keep"` (the default): the session and its cookie stay; the JWT is added, in the header `set-auth-jwt` and as
   * `jwt` in the body.
   * `"none"`: no session and no cookie; the JWT is in the header and replaces `token` in the body. Requires
   * `secondaryStorage: noSessionStorage`.
   */
  sessions?: "keep" | "none" | undefined;
}

/**
 * Makes every endpoint that signs a user up or in return an HS256 JWT.
 *
 * Better Auth does not start if the secret is missing, shorter than 32 bytes or Better Auth's published default; if
 * `sessions: "none"` is set without its storage; or if `twoFactor` is listed after this plugin.
 */
export declare function sharedSecret(options: SharedSecretOptions): BetterAuthPlugin;

/** Issues the same tokens outside Better Auth's endpoints: in a script, or in a route of your own. */
export declare function tokenIssuer(
  options: TokenOptions & { secret: SigningSecret },
): (user: TokenUser) => Promise<string>;

/** A secondary storage that stores nothing: Better Auth then creates no session table, and no session is ever valid. */
export declare const noSessionStorage: {
  get: () => null;
  set: () => void;
  delete: () => void;
  getAndDelete: () => null;
  increment: () => number;
};
