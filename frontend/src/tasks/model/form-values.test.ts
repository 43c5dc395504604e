import { expect, test } from "vitest";
import { changesOf, conflictOf, isEmpty, valuesOf } from "./form-values";
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

test("of two versions, every field that either side changed is shown", () => {
  const theirs = { ...task, title: "Pay it", completed: true };
  expect(conflictOf(task, { title: "Pay all" }, theirs)).toEqual([
    { field: "title", mine: "Pay all", theirs: "Pay it" },
    { field: "completed", mine: true, theirs: true },
  ]);
});
