import pg from "pg";
import { connectionSettings } from "./connection-settings.ts";

/** Milliseconds; a check is over within a second. */
const CONNECTION_TIMEOUT = 400;
const STATEMENT_TIMEOUT = 300;
const ANSWER_TIMEOUT = 400;

/** Takes the lock that every request needs, reads no row, and finds out whether writes are taken. */
const CHECK = `select exists (select from "user" where false) as nothing,
  pg_is_in_recovery() or current_setting('transaction_read_only')::boolean as "readOnly"`;

/** Whether accounts can be reached and changed at this moment. */
export interface Availability {
  check: () => Promise<boolean>;
  end: () => Promise<void>;
}

/** Over a connection of its own: those of requests may all be waiting for what is checked. */
export function watchDatabase(url: string): Availability {
  const pool = new pg.Pool({
    ...connectionSettings(url),
    max: 1,
    connectionTimeoutMillis: CONNECTION_TIMEOUT,
    statement_timeout: STATEMENT_TIMEOUT,
    query_timeout: ANSWER_TIMEOUT,
  });
  // Without a listener, a database restart would end the process; the next check reports it.
  pool.on("error", () => undefined);
  let running: Promise<boolean> | undefined;

  return {
    // Callers at the same time share a check.
    check: () => {
      running ??= isAvailable(pool).finally(() => {
        running = undefined;
      });
      return running;
    },
    end: () => pool.end(),
  };
}

async function isAvailable(pool: pg.Pool): Promise<boolean> {
  try {
    const client = await pool.connect();
    // The pool listens only to idle connections.
    const ignore = () => undefined;
    client.on("error", ignore);
    let usable = false;
    try {
      const { rows } = await client.query<{ readOnly: boolean }>(CHECK);
      usable = rows[0]?.readOnly === false;
      return usable;
    } finally {
      // A connection to a server that has become a standby is not kept either.
      client.off("error", ignore).release(!usable);
    }
  } catch {
    return false;
  }
}
