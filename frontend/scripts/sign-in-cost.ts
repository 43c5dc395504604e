// node scripts/sign-in-cost.ts [TIMES]
// Measures the cost of a sign-in and the share of the password hash. Reads the auth server's variables,
// creates an account in that database and deletes it at the end.
import { performance } from "node:perf_hooks";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import { createAuth } from "../server/auth/auth.ts";
import { authRoutes } from "../server/auth/auth-routes.ts";
import { migrate } from "../server/auth/migrations.ts";
import { openDatabase } from "../server/database/database.ts";
import { readConfig } from "../server/settings/config.ts";
import { settings } from "../server/settings/environment.ts";

const times = Number(process.argv[2] ?? 200);
const account = {
  email: `sign-in-cost-${Date.now()}@example.com`,
  password: "a garden full of tulips",
};

const config = readConfig(settings);
await migrate(config);
const database = openDatabase(config.databaseUrl);
const routes = authRoutes(config, createAuth(config, database), async () => true);
let callers = 0;

/** Each from a different address, so that no rate limit applies. */
async function post(path: string, body: object): Promise<void> {
  callers += 1;
  const remoteAddress = `10.0.${callers >> 8}.${callers & 255}`;
  const request = new Request(`${config.issuer}/api/auth/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const response = await routes.fetch(request, { incoming: { socket: { remoteAddress } } });
  if (!response.ok) {
    throw new Error(`${path}: ${response.status} ${await response.text()}`);
  }
}

async function measure(work: () => Promise<unknown>): Promise<{ wall: number; cpu: number }> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

const median = (figures: number[]) => figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;

await post("sign-up/email", { name: "Cost", ...account });
try {
  const hash = await hashPassword(account.password);
  const signIns = [];
  const hashes = [];
  // Alternating, so that both run under the same load; the first rounds are for warm-up.
  for (let round = -20; round < times; round++) {
    const signIn = await measure(() => post("sign-in/email", account));
    const verified = await measure(() => verifyPassword({ hash, password: account.password }));
    if (round >= 0) {
      signIns.push(signIn);
      hashes.push(verified);
    }
  }
  for (const measure of ["wall", "cpu"] as const) {
    const whole = median(signIns.map((each) => each[measure]));
    const hashing = median(hashes.map((each) => each[measure]));
    const ours = (whole - hashing).toFixed(1);
    console.log(
      `${measure}: a sign-in ${whole.toFixed(1)} ms, its password hash ${hashing.toFixed(1)} ms, the rest ${ours} ms`,
    );
  }
} finally {
  await post("delete-account", account);
  await database.end();
}
