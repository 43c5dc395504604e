import { expect, test } from "vitest";
import { attempts } from "./attempts.ts";

const allowance = { max: 3, window: 30 };

function counter() {
  const clock = { now: 0 };
  const { consume } = attempts(() => clock.now);
  const tries = async (caller: string, count: number) => {
    const results = [];
    for (let index = 0; index < count; index += 1) {
      results.push((await consume(caller, allowance)).allowed);
    }
    return results;
  };
  return { clock, consume, tries };
}

test("tries beyond the allowance are refused, with the seconds until the next one", async () => {
  const { consume, tries } = counter();
  expect(await tries("here", 3)).toEqual([true, true, true]);
  expect(await consume("here", allowance)).toEqual({ allowed: false, retryAfter: 10 });
});

test("one caller's tries are not another's", async () => {
  const { tries } = counter();
  await tries("here", 4);
  expect(await tries("there", 1)).toEqual([true]);
});

test("tries come back one by one, also to a caller that keeps trying", async () => {
  const { clock, tries } = counter();
  await tries("here", 3);
  clock.now = 5_000;
  expect(await tries("here", 1)).toEqual([false]);
  clock.now = 10_000;
  expect(await tries("here", 2)).toEqual([true, false]);
});

test("a long silence gives no more than the allowance", async () => {
  const { clock, tries } = counter();
  await tries("here", 3);
  clock.now = 3_600_000;
  expect(await tries("here", 4)).toEqual([true, true, true, false]);
});
