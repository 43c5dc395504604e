import pg from "pg";
import { describe, expect, test } from "vitest";
import { connectionSettings } from "./connection-settings.ts";

/** As the driver understands what it is given, its own reading of the address included. */
const understood = (query: string): unknown =>
  Reflect.get(
    new pg.Client({
      ...connectionSettings(`postgresql://freehold_auth:h%40sh@db.example:5433/freehold${query}`),
      statement_timeout: 700,
    }),
    "connectionParameters",
  );

describe("the address of the database", () => {
  test("says where it is, and how to get there", () => {
    expect(understood("?sslmode=verify-full&application_name=mine")).toMatchObject({
      host: "db.example",
      port: 5433,
      database: "freehold",
      user: "freehold_auth",
      password: "h@sh",
      application_name: "mine",
      ssl: {},
    });
  });

  test("cannot lead to another schema", () => {
    expect(understood("?options=-c%20search_path=public%20-c%20jit=off")).toMatchObject({
      options:
        "-c search_path=public -c jit=off -c search_path=auth -c default_transaction_isolation=read\\ committed",
    });
  });

  test("cannot change how long anybody waits", () => {
    expect(understood("?statement_timeout=0&lock_timeout=0")).toMatchObject({
      statement_timeout: 700,
      lock_timeout: false,
    });
  });
});
