import { expect, test } from "vitest";
import { failedTries, type Try } from "./password-throttle.ts";

function account() {
  const clock = { now: 1_000 };
  const begin = failedTries(() => clock.now);
  const attempt = (caller = "here", email = "ada@example.org") => begin(email, caller);
  const fail = (times: number, caller?: string) => {
    for (let index = 0; index < times; index += 1) {
      expect(attempt(caller)).toBeTypeOf("object");
    }
  };
  return { clock, attempt, fail };
}

const succeed = (result: number | Try) => {
  expect(result).toBeTypeOf("object");
  (result as Try).succeeded();
};

test("five wrong passwords are free, and then the wait doubles up to half a minute", () => {
  const { clock, attempt, fail } = account();
  fail(6);
  const waits = [];
  for (let index = 0; index < 8; index += 1) {
    const wait = attempt();
    waits.push(wait);
    clock.now += Number(wait) * 1000;
    fail(1);
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30, 30]);
});

test("they are counted from anywhere, and for each account by itself", () => {
  const { attempt, fail } = account();
  for (const caller of ["a", "b", "c", "d", "e", "f"]) {
    fail(1, caller);
  }
  expect(attempt("g")).toBe(1);
  expect(attempt("g", "ADA@example.org")).toBe(1);
  expect(attempt("g", "grace@example.org")).toBeTypeOf("object");
});

test("all at once are not more than one after the other", () => {
  const { attempt } = account();
  const begun = Array.from({ length: 62 }, () => attempt());
  expect(begun.filter((each) => typeof each === "object")).toHaveLength(6);
});

test("the right password ends the count", () => {
  const { attempt, fail } = account();
  fail(5);
  succeed(attempt());
  fail(6);
});

test("where the owner has signed in before, others' guesses are not waited for", () => {
  const { attempt, fail } = account();
  succeed(attempt("home"));
  fail(6, "elsewhere");
  expect(attempt("elsewhere")).toBe(1);
  succeed(attempt("home"));
});

test("what was no try is not counted", () => {
  const { attempt, fail } = account();
  fail(5);
  const result = attempt();
  (result as Try).voided();
  fail(1);
});

test("an hour of quiet is enough to forget", () => {
  const { clock, fail } = account();
  fail(6);
  clock.now += 3_600_001;
  fail(6);
});
