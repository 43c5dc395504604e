import { expect, test } from "vitest";
import { changesOf, conflictOf, isEmpty, resolved, valuesOf } from "./form-values";
import { taskWith } from "./sample-task";

const task = taskWith({ description: "line one\nline two", due_date: "2026-12-01" });

test("fields that were not touched change nothing", () => {
  expect(isEmpty(changesOf(valuesOf(task), task))).toBe(true);
  expect(isEmpty(changesOf(valuesOf(taskWith()), taskWith()))).toBe(true);
});

test("only what was changed is sent", () => {
  expect(changesOf({ ...valuesOf(task), priority: "high" }, task)).toEqual({ priority: "high" });
});

test("what was emptied is cleared", () => {
  expect(changesOf({ ...valuesOf(task), description: "", due_date: "" }, task)).toEqual({
    description: null,
    due_date: null,
  });
});

test("a draft is what the fields begin with", () => {
  expect(valuesOf(task, { title: "Pay", due_date: null })).toMatchObject({
    title: "Pay",
    due_date: "",
  });
});

test("only what both sides changed to different ends is a conflict", () => {
  const base = taskWith();
  const theirs = { ...base, title: "theirs", priority: "high", description: "both" } as const;
  const changes = { title: "mine", due_date: "2026-12-01", description: "both" };
  expect(conflictOf(base, changes, theirs)).toEqual([
    { field: "title", mine: "mine", theirs: "theirs" },
  ]);
});

test("of the changes those are left for which nobody took the other version", () => {
  const changes = { title: "mine", due_date: null };
  expect(resolved(changes, new Set(["title"]))).toEqual({ due_date: null });
  expect(resolved(changes, new Set(["title", "due_date"]))).toEqual({});
});
