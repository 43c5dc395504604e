/**
 * Must be imported first: Better Auth reads these variables itself, and they would override what this
 * server configures (signing secret, origin, telemetry).
 */
const settings = { ...process.env };

for (const variable of Object.keys(process.env)) {
  if (/^(BETTER_AUTH_|AUTH_SECRET$)/.test(variable)) {
    delete process.env[variable];
  }
}
process.env["NODE_ENV"] = "production";

export { settings };
