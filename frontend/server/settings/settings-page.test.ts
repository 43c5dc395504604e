import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readConfig, readLogFormat } from "./config.ts";

const PAGE = new URL("../../../docs/operations/configure.md", import.meta.url);

const REQUIRED: Record<string, string> = {
  BETTER_AUTH_SECRET: "a secret of at least thirty-two bytes",
  AUTH_DATABASE_URL: "postgresql://freehold_auth:hush@localhost:5432/freehold",
};

/** The variables of the auth server on the page of settings; SettingsPageTest does the API's. */
const rows = readFileSync(PAGE, "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter(([, , readBy]) => readBy !== "API")
  .map(([, variable = "", , meaning = "", unset = ""]) => ({
    variable: variable.replaceAll("`", ""),
    meaning,
    unset,
    fallback: /(?:^|auth )`([^`]+)`/.exec(unset)?.[1],
  }));

const read = (environment: Record<string, string | undefined>) => ({
  ...readConfig(environment),
  logFormat: readLogFormat(environment),
});

describe("the page of settings", () => {
  test("names every variable that the auth server reads", () => {
    const names = new Set<string>();
    const recording = new Proxy(REQUIRED, {
      get(target, name) {
        names.add(String(name));
        return Reflect.get(target, name);
      },
    });
    read(recording);
    expect(rows.map(({ variable }) => variable).sort()).toEqual([...names].sort());
  });

  test.each(rows.filter(({ fallback }) => fallback))(
    "says what $variable is by default: $fallback",
    ({ variable, fallback }) => {
      expect(read({ ...REQUIRED, [variable]: fallback })).toEqual(read(REQUIRED));
    },
  );

  test.each(rows.filter(({ unset }) => /refuses to start/.test(unset)))(
    "says that nothing starts without $variable",
    ({ variable }) => {
      expect(() => read({ ...REQUIRED, [variable]: undefined })).toThrow(variable);
    },
  );

  test("says how long a token may be good", () => {
    const { meaning = "" } = rows.find(({ variable }) => variable === "JWT_TTL") ?? {};
    const [least, most] = /(\d+) to (\d+)/.exec(meaning)?.slice(1).map(Number) ?? [];
    const lifetime = (seconds: number) => read({ ...REQUIRED, JWT_TTL: `${seconds}` });
    for (const seconds of [least, most]) {
      expect(lifetime(Number(seconds)).tokenLifetime).toBe(seconds);
    }
    for (const seconds of [Number(least) - 1, Number(most) + 1]) {
      expect(() => lifetime(seconds)).toThrow("JWT_TTL");
    }
  });
});
