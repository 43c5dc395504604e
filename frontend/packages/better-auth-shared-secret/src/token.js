import { SignJWT } from "jose";

const MIN_BYTES = 32;
const HOUR = 3600;

/** Better Auth's default when no secret is set; anyone can read it in its source. */
const PUBLISHED_SECRET = "better-auth-secret-12345678901234567890";

/** @type {typeof import("./index.js").tokenIssuer} */
export function tokenIssuer({ secret, issuer, audience, lifetime = HOUR, claims = defaultClaims }) {
  const key = encodeKey(secret.value);
  const { version } = secret;
  if (!issuer || audience.length === 0) {
    throw new Error("better-auth-shared-secret: issuer and audience must not be empty");
  }
  if (!Number.isInteger(lifetime) || lifetime < 1) {
    throw new Error("better-auth-shared-secret: lifetime must be a whole number of seconds");
  }
  return (user) => {
    const issuedAt = Math.floor(Date.now() / 1000);
    return new SignJWT(claims({ ...user }))
      .setProtectedHeader({
        alg: "HS256",
        typ: "JWT",
        ...(version === undefined ? {} : { kid: String(version) }),
      })
      .setSubject(user.id)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + lifetime)
      .sign(key);
  };
}

/** @param {import("./index.js").TokenUser} user */
const defaultClaims = ({ email, name }) => ({ email, name });

/** @param {string} secret */
function encodeKey(secret) {
  const key = new TextEncoder().encode(secret);
  if (key.length < MIN_BYTES || secret === PUBLISHED_SECRET) {
    throw new Error(
      `better-auth-shared-secret: the secret must be your own and have at least ${MIN_BYTES} bytes`,
    );
  }
  return key;
}

/**
 * The secret Better Auth signs with, in either of its two forms.
 *
 * @param {{ secret?: string, secretConfig?: unknown }} context
 * @returns {import("./index.js").SigningSecret}
 */
export function secretOf({ secret, secretConfig }) {
  if (isVersioned(secretConfig)) {
    const { keys, currentVersion } = secretConfig;
    return { value: keys.get(currentVersion) ?? "", version: currentVersion };
  }
  if (secretConfig === undefined && globalThis.process?.env["BETTER_AUTH_SECRETS"]) {
    throw new Error(
      "better-auth-shared-secret: this version of Better Auth does not know BETTER_AUTH_SECRETS; name the secret in the options, or upgrade to 1.5",
    );
  }
  return { value: secret ?? "" };
}

/**
 * @param {unknown} config
 * @returns {config is { keys: Map<number, string>, currentVersion: number }}
 */
const isVersioned = (config) =>
  typeof config === "object" && config !== null && "keys" in config && config.keys instanceof Map;
