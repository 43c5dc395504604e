// node scripts/sign-in-cost.ts [TIMES]
// Measures what a sign-in costs: the password hash, Better Auth as it comes, and what the auth server adds. Reads the
// auth server's variables, creates an account in that database and deletes it at the end.
import { performance } from "node:perf_hooks";
import { betterAuth } from "better-auth";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import { noSessionStorage } from "better-auth-shared-secret";
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
/** Without our plugin, hooks and routes; with our storage of sessions, which keeps none, since the schema has no table for them. */
const asItComes = betterAuth({
  baseURL: config.issuer,
  secret: config.secret.value,
  database,
  secondaryStorage: noSessionStorage,
  emailAndPassword: { enabled: true },
  rateLimit: { enabled: false },
  advanced: { database: { generateId: "uuid" } },
  telemetry: { enabled: false },
});
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

interface Cost {
  wall: number;
  cpu: number;
}

async function measure(work: () => Promise<unknown>): Promise<Cost> {
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
  const parts = {
    whole: () => post("sign-in/email", account),
    betterAuth: () => asItComes.api.signInEmail({ body: account }),
    hash: () => verifyPassword({ hash, password: account.password }),
  };
  const costs = { whole: [], betterAuth: [], hash: [] } as Record<keyof typeof parts, Cost[]>;
  // In turns, so that all run under the same load; the first rounds are for warm-up.
  for (let round = -20; round < times; round++) {
    for (const part of ["whole", "betterAuth", "hash"] as const) {
      const cost = await measure(parts[part]);
      if (round >= 0) {
        costs[part].push(cost);
      }
    }
  }
  for (const measure of ["wall", "cpu"] as const) {
    const of = (part: keyof typeof parts) => median(costs[part].map((each) => each[measure]));
    const [whole, betterAuth, hashing] = [of("whole"), of("betterAuth"), of("hash")];
    console.log(
      `${measure}: a sign-in ${whole.toFixed(1)} ms: its password hash ${hashing.toFixed(1)} ms, ` +
        `Better Auth ${(betterAuth - hashing).toFixed(1)} ms, ours ${(whole - betterAuth).toFixed(1)} ms`,
    );
  }
} finally {
  await post("delete-account", account);
  await database.end();
}
