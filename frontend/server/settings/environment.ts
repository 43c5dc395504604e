/**
 * Imported before anything else: Better Auth reads these variables by itself and would let them
 * override what this server decides (its signing secret, its origin, calls to a telemetry host).
 */
const settings = { ...process.env };

for (const variable of Object.keys(process.env)) {
  if (/^(BETTER_AUTH_|AUTH_SECRET$)/.test(variable)) {
    delete process.env[variable];
  }
}
process.env["NODE_ENV"] = "production";

export { settings };
