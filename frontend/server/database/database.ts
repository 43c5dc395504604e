import pg from "pg";
import { logError } from "../http/log.ts";
import { isDuplicate, isUnavailable } from "./failures.ts";
import { turns } from "./keyed-semaphore.ts";
import { requestScope } from "./request-scope.ts";

export const SCHEMA = "auth";

/**
 * Milliseconds. A step is a turn, a connection or a statement: none begins once a request has waited
 * for PATIENCE, and none takes longer than a second, so that an answer comes within two.
 */
const PATIENCE = 900;
const CONNECTION_TIMEOUT = 900;
const LOCK_TIMEOUT = 600;
const STATEMENT_TIMEOUT = 700;
/** For a server that does not even say that the time is up. */
const ANSWER_TIMEOUT = 1_000;
/** Between the statements of a transaction nothing is waited for. */
const IDLE_TIMEOUT = 5_000;

const CONNECTIONS = 10;
/** So that those who wait for one locked account leave connections to everybody else. */
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

/** What Better Auth needs of a pool of connections. */
export interface Database {
  connect: () => Promise<Client>;
  end: () => Promise<void>;
}

export const connectionSettings = (url: string): pg.PoolConfig => ({
  connectionString: url,
  options: `-c search_path=${SCHEMA} -c default_transaction_isolation=read\\ committed`,
  connectionTimeoutMillis: CONNECTION_TIMEOUT,
  keepAlive: true,
});

/** Connections on which nobody waits for long, whatever is locked. */
export function openDatabase(url: string): Database {
  const pool = new pg.Pool({
    ...connectionSettings(url),
    max: CONNECTIONS,
    lock_timeout: LOCK_TIMEOUT,
    statement_timeout: STATEMENT_TIMEOUT,
    query_timeout: ANSWER_TIMEOUT,
    idle_in_transaction_session_timeout: IDLE_TIMEOUT,
  });
  // Without a listener a database restart would end the process.
  pool.on("error", (error) => logError("database connection lost", error));
  // Nor is there a listener in the moment in which a connection changes hands.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const line = turns(CONNECTIONS_PER_ACCOUNT, CONNECTION_TIMEOUT);

  return {
    connect: async () => {
      const account = requestScope()?.account;
      const endTurn =
        account === undefined ? () => undefined : await step(() => line.take(account));
      try {
        return ownedBy(await step(() => pool.connect()), endTurn);
      } catch (error) {
        endTurn();
        throw error;
      }
    },
    end: () => pool.end(),
  };
}

function ownedBy(client: pg.PoolClient, endTurn: () => void): Client {
  let broken: Error | undefined;
  // The pool listens to those that nobody uses.
  const onLost = (error: Error) => {
    broken = error;
  };
  client.on("error", onLost);
  const send = async <Row>(sql: string, parameters: readonly unknown[]) => {
    try {
      const result: unknown = await client.query(sql, [...parameters]);
      return result as Result<Row>;
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) {
        broken = error instanceof Error ? error : new Error("connection broken");
      }
      throw error;
    }
  };
  return {
    query: async (sql, parameters) => {
      if (broken) {
        throw broken;
      }
      // What is being given up must not be refused, or it would stay half done.
      return sql === "rollback" ? send(sql, parameters) : step(() => send(sql, parameters));
    },
    release: () => {
      // A connection whose answer never came is closed, which ends its transaction.
      client.off("error", onLost).release(broken);
      endTurn();
    },
  };
}

async function step<Value>(work: () => Promise<Value>): Promise<Value> {
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
