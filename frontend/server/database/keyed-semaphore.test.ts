import { expect, test } from "vitest";
import { turns } from "./keyed-semaphore.ts";

test("of those with one name only so many are at it at a time", async () => {
  const { take } = turns(2, 1_000);
  const order: string[] = [];
  const first = await take("ada");
  await take("ada");
  const third = take("ada").then(() => order.push("third"));
  await Promise.resolve();
  expect(order).toEqual([]);
  first();
  await third;
  expect(order).toEqual(["third"]);
});

test("nobody waits for those with another name", async () => {
  const { take } = turns(1, 1_000);
  await take("ada");
  await take("grace");
});

test("whoever waits too long goes without, and the next one is not forgotten", async () => {
  const { take } = turns(1, 5);
  const first = await take("ada");
  await expect(take("ada")).rejects.toThrow("too many at once");
  first();
  await take("ada");
});

test("a turn that is given back twice is given back once", async () => {
  const { take } = turns(1, 5);
  const first = await take("ada");
  first();
  await take("ada");
  first();
  await expect(take("ada")).rejects.toThrow("too many at once");
});
