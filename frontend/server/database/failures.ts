import pg from "pg";

/**
 * Classes of SQLSTATE that tell of the database's state and not of our statement: connection, invalid
 * transaction state (read-only among it), login, unknown database, rollback, resources, lock not
 * available, operator intervention (timeouts among it), system and internal errors.
 */
const STATE_OF_DATABASE = /^(08|25|28|3D|40|53|55|57|58|XX)/;

const UNIQUE_VIOLATION = "23505";

/** Whether the same request may well succeed later. What is no answer of the database is a broken line. */
export const isUnavailable = (error: unknown): boolean =>
  !(error instanceof pg.DatabaseError) || STATE_OF_DATABASE.test(error.code ?? "");

export const isDuplicate = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === UNIQUE_VIOLATION;
