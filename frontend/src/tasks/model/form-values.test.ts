import { expect, test } from "vitest";
import { changesOf, conflictOf, isEmpty, resolved, valuesOf } from "./form-values";
import { taskWith } from "./sample-task";

const task = taskWith({ description: "line one\nline two", due_date: "2026-12-01" });

test("untouched fields change nothing", () => {
  expect(isEmpty(changesOf(valuesOf(task), task))).toBe(true);
  expect(isEmpty(changesOf(valuesOf(taskWith()), taskWith()))).toBe(true);
});

test("only changed fields are sent", () => {
  expect(changesOf({ ...valuesOf(task), priority: "high" }, task)).toEqual({ priority: "high" });
});

test("emptied fields are cleared", () => {
  expect(changesOf({ ...valuesOf(task), description: "", due_date: "" }, task)).toEqual({
    description: null,
    due_date: null,
  });
});

test("the fields start with the draft", () => {
  expect(valuesOf(task, { title: "Pay", due_date: null })).toMatchObject({
    title: "Pay",
    due_date: "",
  });
});

test("only fields changed differently on both sides conflict", () => {
  const base = taskWith();
  const theirs = { ...base, title: "theirs", priority: "high", description: "both" } as const;
  const changes = { title: "mine", due_date: "2026-12-01", description: "both" };
  expect(conflictOf(base, changes, theirs)).toEqual([
    { field: "title", mine: "mine", theirs: "theirs" },
  ]);
});

test("resolving drops the changes for which the other version was chosen", () => {
  const changes = { title: "mine", due_date: null };
  expect(resolved(changes, new Set(["title"]))).toEqual({ due_date: null });
  expect(resolved(changes, new Set(["title", "due_date"]))).toEqual({});
});
