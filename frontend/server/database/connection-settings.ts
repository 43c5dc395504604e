import type pg from "pg";

export const SCHEMA = "auth";

/** What the address must not decide: the driver would take it from there, and what we say would not count. */
const OURS = [
  "options",
  "statement_timeout",
  "lock_timeout",
  "idle_in_transaction_session_timeout",
  "query_timeout",
  "connect_timeout",
  "connectionTimeoutMillis",
];

/** Where the database is, and which schema and isolation every session has, whatever the address asks for. */
export function connectionSettings(url: string): pg.PoolConfig {
  const address = new URL(url);
  // Of two settings of one name, the last counts.
  const options = [
    ...address.searchParams.getAll("options"),
    `-c search_path=${SCHEMA} -c default_transaction_isolation=read\\ committed`,
  ].join(" ");
  for (const name of OURS.filter((name) => address.searchParams.has(name))) {
    address.searchParams.delete(name);
  }
  return { connectionString: address.href, options, keepAlive: true };
}
