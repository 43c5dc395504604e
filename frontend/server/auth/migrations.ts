import { getMigrations } from "better-auth/db/migration";
import pg from "pg";
import { connectionSettings, SCHEMA } from "../database/connection-settings.ts";
import type { Config } from "../settings/config.ts";
import { InvalidSetting } from "../settings/invalid-setting.ts";
import { createAuth } from "./auth.ts";

/** The same number for every instance of this server, so that only one migrates at a time. */
const MIGRATION_LOCK = 7_305_441;

/** Milliseconds; a database that is slow at our start is waited for as long as the API waits for its own. */
const PATIENCE_AT_START = 10_000;

/**
 * Migrates the schema, on connections of its own without timeouts. Better Auth's migrations take no
 * lock, so two concurrent starts would collide.
 */
export async function migrate(config: Config): Promise<void> {
  const pool = new pg.Pool({
    ...connectionSettings(config.databaseUrl),
    connectionTimeoutMillis: PATIENCE_AT_START,
    max: 2,
  });
  pool.on("error", () => undefined);
  try {
    const client = await connect(pool);
    try {
      await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
      await requireSchema(client);
      const { runMigrations } = await getMigrations(createAuth(config, pool).options);
      await runMigrations();
    } finally {
      // Closing the connection releases the lock in every case.
      client.release(true);
    }
  } finally {
    await pool.end();
  }
}

async function requireSchema(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query("select to_regnamespace($1) is null as missing", [SCHEMA]);
  if (rows[0]?.missing) {
    throw new InvalidSetting("AUTH_DATABASE_URL", `leads to a database without schema ${SCHEMA}`);
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
