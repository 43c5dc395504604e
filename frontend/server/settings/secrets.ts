import { type Environment, InvalidSetting } from "./invalid-setting.ts";

/** The secret that signs; the version, when there is one, becomes the token's `kid`. */
export interface SigningSecret {
  value: string;
  version?: number;
}

const LEAST_BYTES = 32;

/** Reads both forms Better Auth defines. All versions are checked, though only the first one signs. */
export function readSecrets(environment: Environment): SigningSecret {
  const single = environment["BETTER_AUTH_SECRET"];
  const versioned = environment["BETTER_AUTH_SECRETS"];
  if (!single && !versioned) {
    throw new InvalidSetting(
      "BETTER_AUTH_SECRET",
      `is not set; set it, or BETTER_AUTH_SECRETS, to at least ${LEAST_BYTES} random bytes`,
    );
  }
  if (single) {
    requireStrong("BETTER_AUTH_SECRET", single);
  }
  return versioned ? firstOf(versioned) : { value: single ?? "" };
}

function firstOf(list: string): SigningSecret {
  const secrets = list.split(",").map(versionedSecret);
  const [first] = secrets;
  if (!first || new Set(secrets.map(({ version }) => version)).size < secrets.length) {
    throw new InvalidSetting("BETTER_AUTH_SECRETS", "names a version twice");
  }
  return first;
}

function versionedSecret(entry: string): SigningSecret {
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
  if (!secret.trim() || Buffer.byteLength(secret, "utf8") < LEAST_BYTES) {
    throw new InvalidSetting(variable, `holds a secret under ${LEAST_BYTES} bytes`);
  }
}
