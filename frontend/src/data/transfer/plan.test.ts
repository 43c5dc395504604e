import { expect, test } from "vitest";
import type { Task } from "../../tasks/model/task";
import type { Content } from "../files/content";
import type { Row } from "../files/parsed-file";
import { idempotencyKeyOf } from "./keys";
import { planImport } from "./plan";

const content = (title: string): Content => ({
  title,
  description: null,
  completed: false,
  priority: "medium",
  due_date: null,
});
const task = (id: string, title: string): Task => ({
  ...content(title),
  id,
  user_id: "ada",
  created_at: "2026-11-22T13:06:07Z",
  updated_at: "2026-11-22T13:06:07Z",
});
const rows = (...titles: string[]): Row[] =>
  titles.map((title, at) => ({ at, content: content(title) }));

const added = (file: readonly Row[], existing: readonly Task[]) =>
  planImport(file, existing).additions.map(({ row, ordinal }) => [row.at, ordinal]);

test("equal rows become as many tasks, distinguished by their ordinals", () => {
  expect(added(rows("a", "b", "a"), [])).toEqual([
    [0, 0],
    [1, 0],
    [2, 1],
  ]);
});

test("each existing task matches one equal row", () => {
  expect(added(rows("a", "a", "a"), [task("1", "a"), task("2", "a")])).toEqual([[2, 2]]);
});

test("a row matches by id even if the task has changed, and only once", () => {
  const [first, second] = rows("a", "a");
  const file = [
    { ...(first as Row), id: "1" },
    { ...(second as Row), id: "1" },
  ];
  expect(added(file, [task("1", "changed")])).toEqual([[1, 1]]);
});

test("a task matched by id is not matched again by content", () => {
  const [plain, known] = rows("a", "a");
  const file = [plain as Row, { ...(known as Row), id: "1" }];
  expect(added(file, [task("1", "a")])).toEqual([[0, 0]]);
});

test("keys are equal only for the same content and ordinal", () => {
  const [a, b] = [content("a"), content("b")];
  const keys = [
    idempotencyKeyOf(a, 0),
    idempotencyKeyOf(a, 1),
    idempotencyKeyOf(b, 0),
    idempotencyKeyOf({ ...a, completed: true }, 0),
  ];
  expect(new Set(keys).size).toBe(4);
  expect(idempotencyKeyOf({ ...a }, 0)).toBe(keys[0]);
  expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
});
