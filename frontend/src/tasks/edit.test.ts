import { expect, test } from "vitest";
import { changesIn } from "./edit";
import type { Task } from "./task";

const task: Task = {
  id: "0198c5a2-6f3b-7d21-9a54-3c0f8e7b1d42",
  user_id: "ada",
  title: "Pay the rent",
  description: "line one\nline two",
  completed: false,
  priority: "medium",
  due_date: "2026-12-01",
  created_at: "2026-11-22T12:00:00Z",
  updated_at: "2026-11-22T12:00:00Z",
};

function filledIn(fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  const { title, description, priority, due_date } = task;
  for (const [name, value] of Object.entries({
    title,
    description,
    priority,
    due_date,
    ...fields,
  })) {
    form.set(name, value ?? "");
  }
  return form;
}

test("a form that was not touched changes nothing", () => {
  expect(changesIn(filledIn(), task)).toEqual({});
  expect(changesIn(filledIn({ description: "line one\r\nline two" }), task)).toEqual({});
});

test("only what was changed is sent", () => {
  expect(changesIn(filledIn({ priority: "high" }), task)).toEqual({ priority: "high" });
});

test("what was emptied is cleared", () => {
  expect(changesIn(filledIn({ description: "", due_date: "" }), task)).toEqual({
    description: null,
    due_date: null,
  });
});
