import type { paths } from "../../api/schema";

type Collection = paths["/api/users/{user_id}/tasks"];
type Item = paths["/api/users/{user_id}/tasks/{task_id}"];

/** A task as the API returns it. */
export type Task = Collection["get"]["responses"][200]["content"]["application/json"][number];

/** The fields an edit changes; missing fields stay as they are. */
export type TaskChanges = Pick<
  Item["patch"]["requestBody"]["content"]["application/json"],
  "title" | "description" | "completed" | "priority" | "due_date"
>;

/** Whether two tasks have the same content; the service strips white space around a title. */
export const haveSameContent = (a: Task, b: Task): boolean =>
  a.title.trim() === b.title.trim() &&
  a.description === b.description &&
  a.completed === b.completed &&
  a.priority === b.priority &&
  a.due_date === b.due_date;

export type ListQuery = NonNullable<Collection["get"]["parameters"]["query"]>;

export type Priority = Task["priority"];
export const PRIORITIES: readonly Priority[] = ["low", "medium", "high"];

export const MOST_IN_TITLE = 500;
export const MOST_IN_DESCRIPTION = 5000;

/** Whether anything of a text can be seen; the contract forbids no title but blank ones. */
export const isSeen = (text: string): boolean => /[^\s\p{DI}\p{Cc}\u2800]/u.test(text);

/** The length in code points, as the API counts, unlike `length` and `maxlength`. */
export const codePoints = (text: string): number => [...text].length;
