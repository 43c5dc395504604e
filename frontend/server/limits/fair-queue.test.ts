import { expect, test } from "vitest";
import { fairQueue } from "./fair-queue.ts";

/** Work of several callers in one queue: what has begun, in order, and how to end it. */
function queueOf(max: number) {
  const run = fairQueue(max);
  const begun: string[] = [];
  const ends = new Map<string, { end: () => void; fail: (error: Error) => void }>();
  const send = (caller: string, name: string) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    ends.set(name, { end: resolve, fail: reject });
    return run(caller, () => {
      begun.push(name);
      return promise;
    });
  };
  const end = async (name: string, sent: Promise<void>) => {
    ends.get(name)?.end();
    await sent;
  };
  return { send, end, begun, ends };
}

test("no more than so many run at once", async () => {
  const { send, end, begun } = queueOf(2);
  const first = send("ada", "1");
  send("ada", "2");
  send("bob", "3");
  expect(begun).toEqual(["1", "2"]);
  await end("1", first);
  expect(begun).toEqual(["1", "2", "3"]);
});

test("callers take turns, however many of one wait", async () => {
  const { send, end, begun } = queueOf(1);
  const sent = new Map<string, Promise<void>>();
  for (const [caller, name] of [
    ["ada", "a1"],
    ["ada", "a2"],
    ["ada", "a3"],
    ["ada", "a4"],
    ["bob", "b1"],
    ["eve", "e1"],
    ["bob", "b2"],
  ] as const) {
    sent.set(name, send(caller, name));
  }
  for (let done = 0; done < sent.size; done += 1) {
    const name = begun[done] ?? "";
    await end(name, sent.get(name) ?? Promise.reject(new Error("nothing runs")));
  }
  expect(begun).toEqual(["a1", "a2", "b1", "e1", "a3", "b2", "a4"]);
});

test("work that fails gives up its place too", async () => {
  const { send, begun, ends } = queueOf(1);
  const first = send("ada", "1");
  send("bob", "2");
  ends.get("1")?.fail(new Error("as wanted"));
  await expect(first).rejects.toThrow("as wanted");
  expect(begun).toEqual(["1", "2"]);
});

test("a place that nobody waits for is free again", async () => {
  const { send, end, begun } = queueOf(1);
  await end("1", send("ada", "1"));
  await end("2", send("ada", "2"));
  expect(begun).toEqual(["1", "2"]);
});
