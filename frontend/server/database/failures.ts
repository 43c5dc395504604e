import pg from "pg";

/**
 * SQLSTATE classes that reflect the state of the database, not a fault in our statement: connection,
 * invalid transaction state (including read-only), login, unknown database, rollback, resources, lock
 * not available, operator intervention (including timeouts), system and internal errors.
 */
const STATE_OF_DATABASE = /^(08|25|28|3D|40|53|55|57|58|XX)/;

const UNIQUE_VIOLATION = "23505";
const READ_ONLY = "25006";

/** Whether the same request may succeed later. An error not sent by the database is a lost connection. */
export const isUnavailable = (error: unknown): boolean =>
  !(error instanceof pg.DatabaseError) || STATE_OF_DATABASE.test(error.code ?? "");

export const isDuplicate = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === UNIQUE_VIOLATION;

/**
 * Whether the connection is worth keeping after the error. A server that has become a standby keeps
 * its sessions, but a new one may reach the server that takes writes.
 */
export const leavesConnectionUsable = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code !== READ_ONLY;
