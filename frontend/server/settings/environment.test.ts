import { expect, test, vi } from "vitest";

test("no variable of a library or of Node.js has a say", async () => {
  const theirs = ["BETTER_AUTH_URL", "AUTH_SECRET", "PGSSLMODE", "NODE_TLS_REJECT_UNAUTHORIZED"];
  for (const variable of theirs) {
    vi.stubEnv(variable, "0");
  }
  const { settings } = await import("./environment.ts");
  expect(theirs.filter((variable) => variable in process.env)).toEqual([]);
  expect(settings["BETTER_AUTH_URL"]).toBe("0");
});
