import { expect, test } from "vitest";
import { en } from "./en";
import { ur } from "./ur";

test("a number has its noun in the right plural form", () => {
  expect(en.tasks.count(1)).toBe("1 task");
  expect(en.tasks.count(0)).toBe("0 tasks");
  expect(en.tasks.count(10_000)).toBe("10,000 tasks");
  expect(en.auth.failures.busy(1)).toContain("1 second.");
});

test("no English is left in the Urdu texts", () => {
  const words = (texts: object): string[] =>
    Object.values(texts).flatMap((value) =>
      typeof value === "string" ? [value] : typeof value === "object" ? words(value) : [],
    );
  const latin = words(ur).filter((text) => /[a-z]/i.test(text));
  expect(latin).toEqual(["ur", "rtl", "Freehold"]);
});
