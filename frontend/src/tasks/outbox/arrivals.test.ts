import { expect, test } from "vitest";
import type { Addition, Change } from "../model/change";
import { createIds } from "../model/ids";
import { taskWith } from "../model/sample-task";
import type { Task } from "../model/task";
import { matchArrivals } from "./arrivals";
import type { Entry } from "./entries";

const MILK = { title: "milk" };
const stored = (id: string, fields: Partial<Task> = {}) => taskWith({ id, ...MILK, ...fields });

let numbers = 0;
function entry(change: Change, state: Entry["state"] = "unsent"): Entry {
  numbers += 1;
  return { number: numbers, change, state };
}

const waiting = (id: string, fields: Partial<Addition> = { tried: true }, state?: Entry["state"]) =>
  entry({ kind: "add", task: taskWith({ id, ...MILK }), key: id, ...fields }, state);

const found = (entries: Entry[], listed: Task[], ids = createIds()) =>
  Object.fromEntries([...matchArrivals(entries, listed, ids)].map(([id, task]) => [id, task.id]));

test.each<Entry["state"]>(["sending", "unsent", "failed"])(
  "what is %s and arrived all the same is that task",
  (state) => {
    expect(found([waiting("new-1", { tried: true }, state)], [stored("a")])).toEqual({
      "new-1": "a",
    });
  },
);

test("an addition that was never sent has not arrived", () => {
  expect(found([waiting("new-1", {})], [stored("a")])).toEqual({});
});

test.each<Partial<Task>>([
  { title: "oat milk" },
  { description: "two bottles" },
  { completed: true },
  { priority: "high" },
  { due_date: "2026-12-24" },
])("a task with %j is another one", (fields) => {
  expect(found([waiting("new-1")], [stored("a", fields)])).toEqual({});
});

test("a task that existed before or has been confirmed is a different one", () => {
  expect(found([waiting("new-1", { tried: true, alike: ["a"] })], [stored("a")])).toEqual({});
  const ids = createIds();
  ids.assign("new-0", "a");
  const answered = waiting("new-0", { tried: true }, "sent");
  expect(found([answered, waiting("new-1")], [stored("a")], ids)).toEqual({});
  const heard = entry({ kind: "add", task: stored("a"), key: "k" }, "sent");
  expect(found([heard, waiting("new-1")], [stored("a")])).toEqual({});
});

test("equal additions and tasks are matched one to one", () => {
  const both = [waiting("new-1"), waiting("new-2")];
  expect(Object.values(found(both, [stored("a"), stored("b")])).toSorted()).toEqual(["a", "b"]);
  expect(Object.values(found(both, [stored("a")]))).toEqual(["a"]);
  // The second was added when the first one's task was already in the list.
  const knowing = [waiting("new-1"), waiting("new-2", { tried: true, alike: ["a"] })];
  expect(found(knowing, [stored("b"), stored("a")])).toEqual({ "new-1": "a", "new-2": "b" });
});

test("a task matches even if another tab has changed it since", () => {
  const change: Change = {
    kind: "edit",
    task: stored("a"),
    changes: { completed: true },
    guarded: false,
  };
  const listed = [stored("a", { completed: true })];
  expect(found([entry(change, "sent"), waiting("new-1")], listed)).toEqual({ "new-1": "a" });
});
