import { expect, test, vi } from "vitest";
import { ApiFailure } from "../../api/problem";
import { additionOf, type Change } from "../model/change";
import { edit, heldInEachTest, task } from "./held-answers";

const held = heldInEachTest();
const submit = (change: Change) => held().outbox.submit(change);
const entries = () => held().outbox.entries.get();

test.each([0, 429, 502, 503, 504])(
  "a change that meets %i waits and is tried again",
  async (status) => {
    const { waiting } = held();
    const sending = submit(edit("rent"));
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    waiting[0]?.reject(new ApiFailure(status, [], 60));
    await vi.waitFor(() => expect(held().states()).toEqual(["unsent"]));
    held().outbox.tryNow();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.resolve(task);
    await sending;
    expect(held().states()).toEqual(["sent"]);
  },
);

test("Retry-After is respected", async () => {
  const { waiting } = held();
  submit(edit("rent"));
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  const refused = performance.now();
  waiting[0]?.reject(new ApiFailure(503, [], 1));
  await vi.waitFor(() => expect(waiting).toHaveLength(2), { timeout: 5_000 });
  expect(performance.now() - refused).toBeGreaterThan(950);
});

test("an addition waiting for a retry does not block others", async () => {
  const { waiting } = held();
  for (const title of ["one", "two"]) {
    submit(additionOf("ada", { title })).catch(() => undefined);
  }
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting[0]?.reject(new ApiFailure(0));
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
});

test("a failed addition can be corrected and is sent as one task, with its key", async () => {
  held().send.mockRejectedValueOnce(new ApiFailure(400));
  const addition = additionOf("ada", { title: "milk" });
  await expect(submit(addition)).rejects.toThrow();
  held().send.mockResolvedValueOnce(task);
  await submit({
    kind: "edit",
    task: addition.task,
    changes: { title: "oat milk" },
    guarded: true,
  });
  const [, second] = held().send.mock.calls;
  expect(second?.[0]).toMatchObject({
    kind: "add",
    key: addition.key,
    task: { title: "oat milk" },
  });
  expect(entries()).toHaveLength(1);
});

test("a failed addition is deleted without a request", async () => {
  held().send.mockRejectedValueOnce(new ApiFailure(400));
  const addition = additionOf("ada", { title: "milk" });
  await expect(submit(addition)).rejects.toThrow();
  await submit({ kind: "remove", task: addition.task });
  expect(entries()).toEqual([]);
  expect(held().send).toHaveBeenCalledTimes(1);
});

test("one user's changes are not sent in the next user's session", async () => {
  const { waiting } = held();
  const heard = vi.fn();
  submit(edit("rent")).then(heard, heard);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting[0]?.reject(new ApiFailure(503, [], 60));
  await vi.waitFor(() => expect(held().states()).toEqual(["unsent"]));
  held().close();
  held().outbox.tryNow();
  await new Promise((resolve) => setTimeout(resolve));
  expect(waiting).toHaveLength(1);
  expect(heard).not.toHaveBeenCalled();
});

test("waiting changes are stored, sent ones are not", async () => {
  const { waiting } = held();
  const addition = additionOf("ada", { title: "milk" });
  submit(addition).catch(() => undefined);
  submit(edit("rent")).catch(() => undefined);
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  waiting[1]?.resolve(task);
  await vi.waitFor(() => expect(held().states()).toContain("sent"));
  const keys = Object.keys(localStorage).filter((key) => key.startsWith("freehold.changes.ada/"));
  expect(keys).toHaveLength(1);
  expect(JSON.parse(localStorage.getItem(keys[0] ?? "") ?? "").changes).toMatchObject([addition]);
  waiting[0]?.resolve(task);
  await vi.waitFor(() => expect(localStorage.getItem(keys[0] ?? "")).toBeNull());
});

test("changes taken over by another page are not sent from here, later ones are", async () => {
  const { waiting, outbox, shelf } = held();
  submit(edit("rent")).catch(() => undefined);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting[0]?.reject(new ApiFailure(503, [], 60));
  await vi.waitFor(() => expect(held().states()).toEqual(["unsent"]));
  vi.spyOn(shelf, "isMine").mockReturnValueOnce(false);
  outbox.tryNow();
  await vi.waitFor(() => expect(entries()).toEqual([]));
  submit(edit("all rent")).catch(() => undefined);
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
});

test("an addition records equal tasks, and before sending that it was tried", async () => {
  const { findAlike, send, shelf } = held();
  const kept = vi.spyOn(shelf, "write");
  findAlike.mockReturnValueOnce(["a"]).mockReturnValueOnce(["b"]).mockReturnValue(["itself"]);
  send.mockImplementation(() => {
    expect(kept.mock.lastCall?.[0]).toMatchObject([{ tried: true, alike: ["a", "b"] }]);
    return Promise.reject(new ApiFailure(0));
  });
  submit(additionOf("ada", { title: "milk" }));
  expect(entries()[0]?.change).toMatchObject({ alike: ["a"] });
  expect(entries()[0]?.change).not.toHaveProperty("tried");
  await vi.waitFor(() => expect(held().states()).toEqual(["unsent"]));
  held().outbox.tryNow();
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2));
});
