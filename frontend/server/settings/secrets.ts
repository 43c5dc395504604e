import { type Environment, InvalidSetting } from "./invalid-setting.ts";

/** The signing secret; its version, if it has one, becomes the token's `kid`. */
export interface SigningSecret {
  value: string;
  version?: number;
}

const MIN_BYTES = 32;

/** What Node.js puts where bytes are no UTF-8; the API would verify with another key, or not start. */
const UNREADABLE = "\uFFFD";

/** Reads both forms that Better Auth defines. Every version is checked, although only the first one signs. */
export function readSecrets(environment: Environment): SigningSecret {
  const single = environment["BETTER_AUTH_SECRET"];
  const versioned = environment["BETTER_AUTH_SECRETS"];
  if (!single && !versioned) {
    throw new InvalidSetting(
      "BETTER_AUTH_SECRET",
      `is not set; set it, or BETTER_AUTH_SECRETS, to at least ${MIN_BYTES} random bytes`,
    );
  }
  if (single) {
    requireStrong("BETTER_AUTH_SECRET", single);
  }
  return versioned ? currentSecret(versioned) : { value: single ?? "" };
}

function currentSecret(list: string): SigningSecret {
  const secrets = list.split(",").map(parseVersioned);
  const [first] = secrets;
  if (!first || new Set(secrets.map(({ version }) => version)).size < secrets.length) {
    throw new InvalidSetting("BETTER_AUTH_SECRETS", "names a version twice");
  }
  return first;
}

function parseVersioned(entry: string): SigningSecret {
  const form = /^(0|[1-9]\d{0,8}):(.*)$/s.exec(entry.trim());
  if (!form) {
    throw new InvalidSetting(
      "BETTER_AUTH_SECRETS",
      "must read <version>:<secret>,<version>:<secret>, each version a whole number",
    );
  }
  const secret = { version: Number(form[1]), value: (form[2] ?? "").trim() };
  requireStrong("BETTER_AUTH_SECRETS", secret.value);
  return secret;
}

function requireStrong(variable: string, secret: string): void {
  if (secret.includes(UNREADABLE)) {
    throw new InvalidSetting(variable, "has characters that cannot be read; write it in UTF-8");
  }
  if (!secret.trim() || Buffer.byteLength(secret, "utf8") < MIN_BYTES) {
    throw new InvalidSetting(variable, `holds a secret under ${MIN_BYTES} bytes`);
  }
}
