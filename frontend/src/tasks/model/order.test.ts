import { expect, test } from "vitest";
import { readFilter, SORTS } from "./filter";
import { belongs, comparing, mentions, place } from "./order";
import { taskWith } from "./sample-task";

const TODAY = "2026-11-22";

test.each([
  ["newest", { created_at: "2026-11-22T12:00:01.5Z" }, { created_at: "2026-11-22T12:00:01Z" }],
  ["changed", { updated_at: "2026-11-23T00:00:00Z" }, { updated_at: "2026-11-22T00:00:00Z" }],
  ["due", { due_date: "2026-11-22" }, { due_date: "2026-11-23" }],
  ["due", { due_date: "9999-12-31" }, { due_date: null }],
  ["priority", { priority: "high" }, { priority: "medium" }],
  ["title", { title: "Z" }, { title: "a" }],
  ["title", { title: "\uffff" }, { title: "🦊" }],
  ["title", { title: "a" }, { title: "aa" }],
] as const)("by %s, %j comes before %j", (sort, first, second) => {
  expect(comparing(sort)(taskWith(first), taskWith(second))).toBeLessThan(0);
  expect(comparing(sort)(taskWith(second), taskWith(first))).toBeGreaterThan(0);
});

test.each(SORTS)("ties in %s are ordered by newer id first", (sort) => {
  expect(comparing(sort)(taskWith({ id: "b" }), taskWith({ id: "a" }))).toBeLessThan(0);
});

test.each([
  ["", {}, true],
  ["", { completed: true }, false],
  ["?status=all", { completed: true }, true],
  ["?priority=high", { priority: "low" }, false],
  ["?due=today", { due_date: TODAY }, true],
  ["?due=today", { due_date: null }, false],
  ["?due=overdue", { due_date: "2026-11-21" }, true],
  ["?due=overdue", { due_date: TODAY }, false],
  ["?due=week", { due_date: "2026-11-28" }, true],
  ["?due=week", { due_date: "2026-11-29" }, false],
] as const)("in %s, %j belongs: %s", (search, fields, expected) => {
  expect(belongs(taskWith(fields), readFilter(search), TODAY)).toBe(expected);
});

test("a search covers title and description, ignoring case", () => {
  expect(mentions(taskWith({ description: "to the New account" }), "nEW")).toBe(true);
  expect(mentions(taskWith(), "milk")).toBe(false);
});

test("a task is inserted in order", () => {
  const tasks = ["a", "c", "e"].map((title) => taskWith({ title, id: title }));
  for (const title of ["d", "0", "f"]) {
    place(tasks, taskWith({ title, id: title }), comparing("title"));
  }
  expect(tasks.map(({ title }) => title).join("")).toBe("0acdef");
});
