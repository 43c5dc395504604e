import { expect, test } from "vitest";
import type { Change } from "../model/change";
import { plain } from "../model/filter";
import { createIds } from "../model/ids";
import { taskWith } from "../model/sample-task";
import type { Task, TaskChanges } from "../model/task";
import type { Entry } from "../outbox/entries";
import { countDelta } from "./count-delta";

const ASKED = 100;
const TODAY = "2026-11-22";
const rent = taskWith({ due_date: TODAY });
const done = { ...rent, completed: true };

const entry = (change: Change, fields: Partial<Entry> = {}): Entry => ({
  number: 1,
  change,
  state: "sending",
  ...fields,
});

const edit = (task: Task, changes: TaskChanges, fields: Partial<Entry> = {}) =>
  entry({ kind: "edit", task, changes, guarded: false }, fields);
const addition = (fields: Partial<Entry> = {}) =>
  entry({ kind: "add", task: rent, key: "k" }, fields);
const removal = entry({ kind: "remove", task: rent });

const counts = (entries: Entry[], aside: Task[] = []) =>
  (["today", "all", "done"] as const).map((view) =>
    countDelta(ASKED, {
      ids: createIds(),
      entries,
      aside,
      arrived: new Map(),
      filter: plain(view),
      today: TODAY,
    }),
  );

test.each<[string, Entry[], Task[], number[]]>([
  ["nothing", [], [], [0, 0, 0]],
  ["a new task", [addition()], [], [1, 1, 0]],
  ["a new task that was counted", [addition({ state: "sent", at: 99 })], [], [0, 0, 0]],
  [
    "a new task, answered since",
    [addition({ state: "sent", answer: rent, at: 101 })],
    [],
    [1, 1, 0],
  ],
  ["a tick", [edit(rent, { completed: true })], [], [-1, -1, 1]],
  [
    "a tick, answered since",
    [edit(rent, { completed: true }, { state: "sent", answer: done, at: 101 })],
    [],
    [-1, -1, 1],
  ],
  ["another day", [edit(rent, { due_date: "2026-12-24" })], [], [-1, 0, 0]],
  [
    "a tick and its undoing",
    [edit(rent, { completed: true }), edit(done, { completed: false })],
    [],
    [0, 0, 0],
  ],
  ["a new task, ticked", [addition(), edit(rent, { completed: true })], [], [0, 0, 1]],
  ["a deletion", [removal], [], [-1, -1, 0]],
  ["a deletion that can be undone", [], [rent], [-1, -1, 0]],
  [
    "a tick, then a deletion that can be undone",
    [edit(rent, { completed: true })],
    [done],
    [-1, -1, 0],
  ],
  ["a new task, deleted", [addition()], [rent], [0, 0, 0]],
])("%s changes today, all and done", (_, entries, aside, expected) => {
  expect(counts(entries, aside)).toEqual(expected);
});

test("a new task already counted before its response arrived counts once", () => {
  const situation = {
    ids: createIds(),
    aside: [],
    arrived: new Map([[rent.id, rent]]),
    filter: plain("all"),
    today: TODAY,
  };
  const ticked = edit(rent, { completed: true });
  const answered = addition({ state: "sent", answer: rent, at: 101 });
  const since = (...entries: Entry[]) => countDelta(ASKED, { ...situation, entries });
  expect([since(addition()), since(answered), since(addition(), ticked)]).toEqual([0, 0, -1]);
});
