import { expect, test } from "vitest";
import { rateLimiter } from "./rate-limiter.ts";

const allowance = { max: 3, window: 30 };

function counter() {
  const clock = { now: 0 };
  const consume = rateLimiter(() => clock.now);
  const tries = (caller: string, count: number) =>
    Array.from({ length: count }, () => consume(caller, allowance) === undefined);
  return { clock, consume, tries };
}

test("attempts beyond the allowance are refused, with the seconds until the next", () => {
  const { consume, tries } = counter();
  expect(tries("here", 3)).toEqual([true, true, true]);
  expect(consume("here", allowance)).toBe(10);
});

test("callers are counted separately", () => {
  const { tries } = counter();
  tries("here", 4);
  expect(tries("there", 1)).toEqual([true]);
});

test("the allowance refills steadily, even for a caller who keeps trying", () => {
  const { clock, tries } = counter();
  tries("here", 3);
  clock.now = 5_000;
  expect(tries("here", 1)).toEqual([false]);
  clock.now = 10_000;
  expect(tries("here", 2)).toEqual([true, false]);
});

test("a long pause refills no more than the allowance", () => {
  const { clock, tries } = counter();
  tries("here", 3);
  clock.now = 3_600_000;
  expect(tries("here", 4)).toEqual([true, true, true, false]);
});
