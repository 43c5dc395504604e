/**
 * Must be imported first: Better Auth and the database driver read these variables themselves, and they
 * would override what this server configures (signing secret, origin, telemetry, TLS to the database).
 */
const settings = { ...process.env };

for (const variable of Object.keys(process.env)) {
  if (/^(BETTER_AUTH_|AUTH_SECRET$|PG)/.test(variable)) {
    delete process.env[variable];
  }
}
process.env["NODE_ENV"] = "production";

export { settings };
