import { expect, test, vi } from "vitest";
import { ApiFailure } from "../../api/problem";
import { additionOf, type Change } from "../model/change";
import { edit, heldInEachTest, task } from "./held-answers";

const held = heldInEachTest();
const submit = (change: Change) => held().outbox.submit(change);
const entries = () => held().outbox.entries.get();

function connection(online: boolean): void {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(online);
  if (online) {
    held().outbox.tryNow();
  }
}

test("a change is visible at once, and stays after its response for lists fetched before", async () => {
  const { waiting } = held();
  const sending = submit(edit("rent"));
  expect(held().states()).toEqual(["sending"]);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting[0]?.resolve({ ...task, title: "rent" });
  await sending;
  expect(entries()[0]).toMatchObject({ state: "sent", answer: { title: "rent" } });
});

test("changes to one task are sent one after the other", async () => {
  const { waiting } = held();
  const both = [submit(edit("one")), submit(edit("two"))];
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting[0]?.resolve(task);
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  waiting[1]?.resolve(task);
  await Promise.all(both);
  expect(entries(), "the later answer says it all").toHaveLength(1);
});

test("a change to a new task waits until the service has the task", async () => {
  const { waiting } = held();
  const addition = additionOf("ada", { title: "milk" });
  submit(addition);
  submit({ kind: "edit", task: addition.task, changes: { priority: "high" }, guarded: false });
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  held().ids.assign(addition.task.id, "real");
  waiting[0]?.resolve({ ...addition.task, id: "real" });
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
});

test("additions are sent in order", async () => {
  const { waiting } = held();
  const first = submit(additionOf("ada", { title: "one" }));
  submit(additionOf("ada", { title: "two" }));
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting[0]?.reject(new ApiFailure(400));
  await expect(first).rejects.toThrow();
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
});

test("a failed change is reverted, a failed addition stays with its text and key", async () => {
  held().send.mockRejectedValue(new ApiFailure(400));
  const addition = additionOf("ada", { title: "milk" });
  await expect(submit(edit("rent"))).rejects.toThrow();
  await expect(submit(addition)).rejects.toThrow();
  expect(entries()).toMatchObject([{ state: "failed", change: addition }]);
  for (const entry of entries()) {
    held().outbox.forget(entry);
  }
  expect(entries()).toEqual([]);
});

test("an offline change waits and is sent once back online", async () => {
  connection(false);
  const { waiting } = held();
  const sending = submit(edit("rent"));
  await vi.waitFor(() => expect(held().states()).toEqual(["unsent"]));
  expect(held().send).not.toHaveBeenCalled();
  connection(true);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting[0]?.resolve(task);
  await sending;
});

test("a change whose connection broke is sent again", async () => {
  const { waiting } = held();
  const sending = submit(edit("rent"));
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  connection(false);
  waiting[0]?.reject(new ApiFailure(0));
  await vi.waitFor(() => expect(held().states()).toEqual(["unsent"]));
  connection(true);
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  waiting[1]?.resolve(task);
  await sending;
});

test("a response that arrives after signing out is ignored", async () => {
  const { waiting } = held();
  const heard = vi.fn();
  submit(edit("rent")).then(heard, heard);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  held().close();
  waiting[0]?.resolve(task);
  await new Promise((resolve) => setTimeout(resolve));
  expect(entries()).toEqual([]);
  expect(heard).not.toHaveBeenCalled();
});

test("another tab's change goes under those waiting here, and replaces earlier responses", async () => {
  const { waiting, outbox } = held();
  const sending = submit(edit("rent"));
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting[0]?.resolve({ ...task, title: "rent" });
  await sending;
  submit({ kind: "edit", task, changes: { priority: "high" }, guarded: false });
  outbox.hear(edit("all rent"), { ...task, title: "all rent" });
  expect(entries()).toMatchObject([
    { state: "sent", answer: { title: "all rent" } },
    { state: "sending", change: { changes: { priority: "high" } } },
  ]);
});
