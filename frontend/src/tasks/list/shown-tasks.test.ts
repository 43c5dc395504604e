import { expect, test } from "vitest";
import type { Change } from "../model/change";
import { EVERYTHING_OPEN, type Filter } from "../model/filter";
import { createIds } from "../model/ids";
import { taskWith } from "../model/sample-task";
import type { Task, TaskChanges } from "../model/task";
import type { Entry } from "../outbox/entries";
import { shownTasks } from "./shown-tasks";

const ids = createIds();
const ASKED = 100;
const rent = taskWith({ id: "c", title: "rent", created_at: "2026-11-22T12:00:03Z" });
const milk = taskWith({ id: "b", title: "milk", created_at: "2026-11-22T12:00:02Z" });

let numbers = 0;
function entry(change: Change, fields: Partial<Entry> = {}): Entry {
  numbers += 1;
  return { number: numbers, change, state: "sending", ...fields };
}

const edit = (task: Task, changes: TaskChanges, fields: Partial<Entry> = {}) =>
  entry({ kind: "edit", task, changes, guarded: false }, fields);

const addition = (task: Task, fields: Partial<Entry> = {}) =>
  entry({ kind: "add", task, key: task.id }, fields);

function shown(
  entries: Entry[],
  { filter = {}, hidden = [], lingering = [], total = 2 }: Partial<Situation> = {},
) {
  const { tasks, total: count } = shownTasks(
    [{ tasks: [rent, milk], askedAt: ASKED, next: undefined, total }],
    {
      ids,
      entries,
      hidden: new Set(hidden),
      lingering: new Set(lingering),
      filter: { ...EVERYTHING_OPEN, ...filter },
      today: "2026-11-22",
    },
  );
  return { titles: tasks.map(({ title }) => title), count, tasks };
}

interface Situation {
  filter: Partial<Filter>;
  hidden: string[];
  lingering: string[];
  total: number;
}

test("without changes the list is as it was fetched", () => {
  expect(shown([], { total: 40 })).toMatchObject({ titles: ["rent", "milk"], count: 40 });
});

test("a change being sent is visible at once", () => {
  expect(shown([edit(milk, { title: "oat milk" })]).titles).toEqual(["rent", "oat milk"]);
});

test("a response applies until the list is requested after it", () => {
  const answer = { ...milk, title: "oat milk" };
  const answered = (at: number) => edit(milk, {}, { state: "sent", answer, at });
  expect(shown([answered(ASKED + 1)]).titles).toEqual(["rent", "oat milk"]);
  expect(shown([answered(ASKED - 1)]).titles).toEqual(["rent", "milk"]);
});

test("a new task takes its place and is counted", () => {
  const fresh = taskWith({ id: "new-1", title: "bank", created_at: "2026-11-22T12:00:04Z" });
  expect(shown([addition(fresh)])).toMatchObject({ titles: ["bank", "rent", "milk"], count: 3 });
});

test("a new task that does not match the filter is not shown", () => {
  const fresh = taskWith({ id: "new-2", title: "bank" });
  expect(shown([addition(fresh)], { filter: { status: "done" } }).titles).toEqual([]);
  expect(shown([addition(fresh)], { filter: { q: "letter" } }).titles).toEqual(["rent", "milk"]);
});

test("a new task is shown once when the list has it", () => {
  const fresh = taskWith({ id: "new-3", title: "rent" });
  ids.assign("new-3", rent.id);
  const sent = addition(fresh, { state: "sent", answer: rent, at: ASKED - 1 });
  expect(shown([sent])).toMatchObject({ titles: ["rent", "milk"], count: 2 });
});

test("a new task whose response was lost is one task, with all changes made to it", () => {
  const fresh = taskWith({ id: "new-5", title: "milk" });
  const waits = entry({ kind: "add", task: fresh, key: "k", tried: true }, { state: "unsent" });
  expect(shown([waits])).toMatchObject({ count: 2 });
  expect(shown([waits]).tasks.map(({ id }) => id)).toEqual(["c", "new-5"]);
  const ticked = edit(fresh, { completed: true });
  expect(shown([waits, ticked]), "open tasks").toMatchObject({ titles: ["rent"], count: 1 });
  const filter = { status: "all" } as const;
  expect(shown([waits, ticked], { filter }).titles.toSorted()).toEqual(["milk", "rent"]);
  expect(shown([waits], { hidden: ["new-5"] })).toMatchObject({ titles: ["rent"], count: 1 });
});

test("a task changed before the service had it is one task", () => {
  const fresh = taskWith({ id: "new-4", title: "bank", created_at: "2026-11-22T12:00:01Z" });
  const change = edit(fresh, { priority: "high" });
  expect(shown([addition(fresh), change]).tasks[2]).toMatchObject({ priority: "high" });
  ids.assign("new-4", "a");
  const sent = addition(fresh, { state: "sent", answer: { ...fresh, id: "a" }, at: ASKED + 1 });
  expect(shown([sent, change]).tasks[2]).toMatchObject({ id: "a", priority: "high" });
});

test("a deleted task is hidden, during and after sending, with changes waiting for it", () => {
  const removal: Change = { kind: "remove", task: milk };
  for (const state of ["sending", "sent"] as const) {
    expect(shown([entry(removal, { state })])).toMatchObject({ titles: ["rent"], count: 1 });
  }
  expect(shown([], { hidden: ["c"] })).toMatchObject({ titles: ["milk"], count: 1 });
});

test("a task deleted before its response does not come back with it", () => {
  const fresh = taskWith({ id: "new-6", title: "bank" });
  ids.assign("new-6", "d");
  const sent = addition(fresh, { state: "sent", answer: { ...fresh, id: "d" }, at: ASKED + 1 });
  expect(shown([sent], { hidden: ["new-6"] }).titles).toEqual(["rent", "milk"]);
});

test("a completed task leaves the open tasks after a moment", () => {
  const done = edit(milk, { completed: true });
  expect(shown([done], { lingering: ["b"] }).titles).toEqual(["rent", "milk"]);
  expect(shown([done])).toMatchObject({ titles: ["rent"], count: 1 });
});

test("a change of the sort key moves a task at once", () => {
  const filter = { sort: "title" } as const;
  const first = edit(rent, { title: "a letter" });
  expect(shown([first], { filter }).titles).toEqual(["a letter", "milk"]);
});
