import { beforeEach, expect, test, vi } from "vitest";
import { store } from "../../store/store";
import { taskWith } from "../model/sample-task";
import type { Entry } from "../outbox/entries";
import { createDeletions, type Deletions } from "./deletions";

const removeNow = vi.fn(() => Promise.resolve());
const submit = vi.fn(() => Promise.resolve(undefined));
const entries = store<readonly Entry[]>([]);
const task = taskWith();
let deletions: Deletions;

beforeEach(() => {
  vi.clearAllMocks();
  entries.set([]);
  deletions = createDeletions({ entries, submit }, { removeNow });
});

test("what is put aside can be taken back, once", () => {
  deletions.putAside(taskWith({ id: "a" }));
  deletions.putAside(taskWith({ id: "b" }));
  expect(deletions.takeAside().map(({ id }) => id)).toEqual(["a", "b"]);
  expect(deletions.takeAside()).toEqual([]);
});

test("a page that is left deletes what was put aside, by requests that outlive it", () => {
  deletions.putAside(task);
  deletions.deleteWhileLeaving();
  deletions.deleteWhileLeaving();
  expect(removeNow).toHaveBeenCalledExactlyOnceWith(task, true);
  expect(deletions.tasks.get()).toEqual([]);
});

test("where other changes wait, a deletion waits with them", () => {
  const change = { kind: "edit", task, changes: { title: "rent" }, guarded: false } as const;
  entries.set([{ number: 1, change, state: "unsent" }]);
  deletions.putAside(task);
  deletions.deleteWhileLeaving();
  expect(removeNow).not.toHaveBeenCalled();
  expect(submit).toHaveBeenCalledExactlyOnceWith({ kind: "remove", task });
});
