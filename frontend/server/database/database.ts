import pg from "pg";
import { logError } from "../http/log.ts";
import { connectionSettings } from "./connection-settings.ts";
import { isDuplicate, isUnavailable, leavesConnectionUsable } from "./failures.ts";
import { keyedSemaphore } from "./keyed-semaphore.ts";
import { requestScope } from "./request-scope.ts";

/**
 * Milliseconds. A step waits for a slot, a connection or a statement: none begins once a request has
 * waited for PATIENCE, and none takes longer than a second, so a request is answered within two.
 */
const PATIENCE = 900;
const CONNECTION_TIMEOUT = 900;
const LOCK_TIMEOUT = 600;
const STATEMENT_TIMEOUT = 700;
/** For a database server that does not even report its own timeout. */
const ANSWER_TIMEOUT = 1_000;
/** Nothing keeps a transaction waiting between its statements. */
const IDLE_TIMEOUT = 5_000;

const CONNECTIONS = 10;
/** Requests that wait for one locked account leave connections for all others. */
const CONNECTIONS_PER_ACCOUNT = 2;

interface Client {
  query: <Row>(sql: string, parameters: readonly unknown[]) => Promise<Result<Row>>;
  release: () => void;
}

interface Result<Row> {
  command: "UPDATE" | "DELETE" | "INSERT" | "SELECT" | "MERGE";
  rowCount: number;
  rows: Row[];
}

/** The part of a connection pool that Better Auth needs. */
export interface Database {
  connect: () => Promise<Client>;
  end: () => Promise<void>;
}

/** A connection pool on which no request waits for long, whatever is locked. */
export function openDatabase(url: string): Database {
  const pool = new pg.Pool({
    ...connectionSettings(url),
    connectionTimeoutMillis: CONNECTION_TIMEOUT,
    max: CONNECTIONS,
    lock_timeout: LOCK_TIMEOUT,
    statement_timeout: STATEMENT_TIMEOUT,
    query_timeout: ANSWER_TIMEOUT,
    idle_in_transaction_session_timeout: IDLE_TIMEOUT,
  });
  // Without a listener, a database restart would end the process.
  pool.on("error", (error) => logError("database connection lost", error));
  // The pool does not listen while a connection changes hands.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const accounts = keyedSemaphore(CONNECTIONS_PER_ACCOUNT, CONNECTION_TIMEOUT);

  return {
    connect: async () => {
      const account = requestScope()?.account;
      const releaseSlot =
        account === undefined
          ? () => undefined
          : await withinPatience(() => accounts.acquire(account));
      try {
        return lend(await withinPatience(() => pool.connect()), releaseSlot);
      } catch (error) {
        releaseSlot();
        throw error;
      }
    },
    end: () => pool.end(),
  };
}

function lend(client: pg.PoolClient, releaseSlot: () => void): Client {
  let broken: Error | undefined;
  // The pool listens only to idle connections.
  const onLost = (error: Error) => {
    broken = error;
  };
  client.on("error", onLost);
  const send = async <Row>(sql: string, parameters: readonly unknown[]) => {
    try {
      const result: unknown = await client.query(sql, [...parameters]);
      return result as Result<Row>;
    } catch (error) {
      if (!leavesConnectionUsable(error)) {
        broken = error instanceof Error ? error : new Error("connection broken");
      }
      throw error;
    }
  };
  return {
    query: async <Row>(sql: string, parameters: readonly unknown[]) => {
      // Lost between two statements, too, it is the database that could not serve the request.
      const work = () => (broken ? Promise.reject(broken) : send<Row>(sql, parameters));
      // A rollback is sent even when time is up, or the transaction would stay open.
      return sql === "rollback" ? work() : withinPatience(work);
    },
    release: () => {
      // A broken connection is closed, which ends its transaction.
      client.off("error", onLost).release(broken);
      releaseSlot();
    },
  };
}

async function withinPatience<Value>(work: () => Promise<Value>): Promise<Value> {
  const scope = requestScope();
  const begun = performance.now();
  try {
    if (scope && scope.waited >= PATIENCE) {
      throw new Error("the database takes too long");
    }
    return await work();
  } catch (error) {
    if (scope && isUnavailable(error)) {
      scope.unavailable ??= error;
    }
    if (scope && isDuplicate(error)) {
      scope.duplicate = true;
    }
    throw error;
  } finally {
    if (scope) {
      scope.waited += performance.now() - begun;
    }
  }
}
