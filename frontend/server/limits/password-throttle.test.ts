import { expect, test } from "vitest";
import { type Attempt, passwordThrottle } from "./password-throttle.ts";

function account() {
  const clock = { now: 1_000 };
  const begin = passwordThrottle(() => clock.now);
  const attempt = (caller = "here", email = "ada@example.org") => begin(email, caller);
  const fail = (times: number, caller?: string) => {
    for (let index = 0; index < times; index += 1) {
      expect(attempt(caller)).toBeTypeOf("object");
    }
  };
  return { clock, attempt, fail };
}

const succeed = (result: number | Attempt) => {
  expect(result).toBeTypeOf("object");
  (result as Attempt).succeed();
};

test("after five wrong passwords the wait doubles, up to half a minute", () => {
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

test("failures count per account, wherever they come from", () => {
  const { attempt, fail } = account();
  for (const caller of ["a", "b", "c", "d", "e", "f"]) {
    fail(1, caller);
  }
  expect(attempt("g")).toBe(1);
  expect(attempt("g", "ADA@example.org")).toBe(1);
  expect(attempt("g", "grace@example.org")).toBeTypeOf("object");
});

test("concurrent attempts get no more guesses than sequential ones", () => {
  const { attempt } = account();
  const begun = Array.from({ length: 62 }, () => attempt());
  expect(begun.filter((each) => typeof each === "object")).toHaveLength(6);
});

test("the right password resets the count", () => {
  const { attempt, fail } = account();
  fail(5);
  succeed(attempt());
  fail(6);
});

test("from where the owner has signed in before, others' guesses do not delay them", () => {
  const { attempt, fail } = account();
  succeed(attempt("home"));
  fail(6, "elsewhere");
  expect(attempt("elsewhere")).toBe(1);
  succeed(attempt("home"));
});

test("a discarded attempt does not count", () => {
  const { attempt, fail } = account();
  fail(5);
  const result = attempt();
  (result as Attempt).discard();
  fail(1);
});

test("failures are forgotten after an hour", () => {
  const { clock, fail } = account();
  fail(6);
  clock.now += 3_600_001;
  fail(6);
});
