import type { Task } from "./task";

/** For tests: a task with the given fields and defaults for the rest. */
export const taskWith = (fields: Partial<Task> = {}): Task => ({
  id: "0198c5a2-6f3b-7d21-9a54-3c0f8e7b1d42",
  user_id: "ada",
  title: "Pay the rent",
  description: null,
  completed: false,
  priority: "medium",
  due_date: null,
  created_at: "2026-11-22T12:00:00Z",
  updated_at: "2026-11-22T12:00:00Z",
  ...fields,
});
