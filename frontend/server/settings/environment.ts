/** Those of Better Auth and of the database driver, and the one by which Node.js takes any certificate. */
const THEIRS = /^(BETTER_AUTH_|AUTH_SECRET$|PG|NODE_TLS_REJECT_UNAUTHORIZED$)/;

/**
 * Must be imported first: these variables are read by others themselves, and they would override what this
 * server configures (signing secret, origin, telemetry, TLS to the database).
 */
const settings = { ...process.env };

for (const variable of Object.keys(process.env)) {
  if (THEIRS.test(variable)) {
    delete process.env[variable];
  }
}
process.env["NODE_ENV"] = "production";

export { settings };
