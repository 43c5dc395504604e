import { expect, test } from "vitest";
import { keyedSemaphore } from "./keyed-semaphore.ts";

test("a key is held at most so many times at once", async () => {
  const { acquire } = keyedSemaphore(2, 1_000);
  const order: string[] = [];
  const first = await acquire("ada");
  await acquire("ada");
  const third = acquire("ada").then(() => order.push("third"));
  await Promise.resolve();
  expect(order).toEqual([]);
  first();
  await third;
  expect(order).toEqual(["third"]);
});

test("different keys do not wait for each other", async () => {
  const { acquire } = keyedSemaphore(1, 1_000);
  await acquire("ada");
  await acquire("grace");
});

test("a wait that takes too long is rejected and leaves the queue", async () => {
  const { acquire } = keyedSemaphore(1, 5);
  const first = await acquire("ada");
  await expect(acquire("ada")).rejects.toThrow("too many at once");
  first();
  await acquire("ada");
});

test("releasing twice counts once", async () => {
  const { acquire } = keyedSemaphore(1, 5);
  const first = await acquire("ada");
  first();
  await acquire("ada");
  first();
  await expect(acquire("ada")).rejects.toThrow("too many at once");
});
