import type { BetterAuthPlugin } from "better-auth";

/** The user, as far as a token is about one. */
export interface TokenUser {
  id: string;
  email: string;
  name: string;
}

/** What signs, where it is not to be Better Auth's own secret. */
export interface SigningSecret {
  /** At least 32 bytes in UTF-8. */
  value: string;
  /** Becomes the `kid` of the token's header; without it there is none. */
  version?: number | undefined;
}

export interface TokenOptions {
  /** The `iss` claim: who issues the token, usually the origin of this server. */
  issuer: string;
  /** The `aud` claim: for whom it is, usually the origin of the backend. */
  audience: string | string[];
  /** For how many seconds a token is good. One hour unless it is set. */
  lifetime?: number | undefined;
  /** Claims beside the registered ones, which they cannot replace. `email` and `name` unless it is set. */
  claims?: ((user: TokenUser & Record<string, unknown>) => Record<string, unknown>) | undefined;
}

export interface SharedSecretOptions extends TokenOptions {
  /** Better Auth's own secret unless it is set: the first of `BETTER_AUTH_SECRETS`, or `BETTER_AUTH_SECRET`. */
  secret?: SigningSecret | undefined;
  /**
   * `"keep"`, as it is unless it is set: the session and its cookie stay, and the JWT comes beside them, in the
   * header `set-auth-jwt` and as `jwt` in the body.
   * `"none"`: no session, no cookie; the JWT is in the header and takes the place of `token` in the body. It
   * needs `secondaryStorage: noSessionStorage`.
   */
  sessions?: "keep" | "none" | undefined;
}

/**
 * Lets whatever signs somebody up or in answer with an HS256 JWT.
 *
 * It stops the start with an error where the secret is missing, is under 32 bytes or is the one that Better Auth
 * publishes; where `sessions: "none"` lacks its storage; and where `twoFactor` is listed after it.
 */
export declare function sharedSecret(options: SharedSecretOptions): BetterAuthPlugin;

/** The same tokens outside an endpoint: in a script, or in a route of your own. */
export declare function tokenIssuer(
  options: TokenOptions & { secret: SigningSecret },
): (user: TokenUser) => Promise<string>;

/** A secondary storage that keeps nothing: Better Auth then has no session table, and no session is ever valid. */
export declare const noSessionStorage: {
  get: () => null;
  set: () => void;
  delete: () => void;
  getAndDelete: () => null;
  increment: () => number;
};
