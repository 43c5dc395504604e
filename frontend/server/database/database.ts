import { getMigrations } from "better-auth/db/migration";
import pg from "pg";
import type { Auth } from "../auth/auth.ts";
import { logError } from "../log.ts";
import { InvalidSetting } from "../settings/invalid-setting.ts";

export const SCHEMA = "auth";

/** One number for all instances of this server: only one of them migrates at a time. */
const MIGRATION_LOCK = 7_305_441;

export function openDatabase(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    options: `-c search_path=${SCHEMA}`,
    connectionTimeoutMillis: 5_000,
    max: 10,
  });
  // Without a listener a database restart would end the process.
  pool.on("error", (error) => logError("database connection lost", error));
  return pool;
}

/** Better Auth's migrations take no lock of their own, so that two starts at once would collide. */
export async function migrate(pool: pg.Pool, auth: Auth): Promise<void> {
  const client = await connect(pool);
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const { rows } = await client.query("select to_regnamespace($1) is null as missing", [SCHEMA]);
    if (rows[0]?.missing) {
      throw new InvalidSetting("AUTH_DATABASE_URL", `leads to a database without schema ${SCHEMA}`);
    }
    const { runMigrations } = await getMigrations(auth.options);
    await runMigrations();
  } finally {
    // Closing the connection gives the lock back, whatever happened.
    client.release(true);
  }
}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new InvalidSetting("AUTH_DATABASE_URL", `leads to no database that lets us in${code}`);
  }
}
