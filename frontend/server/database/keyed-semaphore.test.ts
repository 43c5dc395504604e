import { expect, test } from "vitest";
import { keyedSemaphore } from "./keyed-semaphore.ts";

test("a key is held at most so many times at once", async () => {
  const { take } = keyedSemaphore(2, 1_000);
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

test("different keys do not wait for each other", async () => {
  const { take } = keyedSemaphore(1, 1_000);
  await take("ada");
  await take("grace");
});

test("a wait that takes too long is rejected and leaves the queue", async () => {
  const { take } = keyedSemaphore(1, 5);
  const first = await take("ada");
  await expect(take("ada")).rejects.toThrow("too many at once");
  first();
  await take("ada");
});

test("releasing twice counts once", async () => {
  const { take } = keyedSemaphore(1, 5);
  const first = await take("ada");
  first();
  await take("ada");
  first();
  await expect(take("ada")).rejects.toThrow("too many at once");
});
