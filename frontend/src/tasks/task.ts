import type { paths } from "../api/schema";

type Collection = paths["/api/users/{user_id}/tasks"];
type Item = paths["/api/users/{user_id}/tasks/{task_id}"];

/** A task as the API gives it. */
export type Task = Collection["get"]["responses"][200]["content"]["application/json"][number];

/** What an edit changes; what it does not name stays. */
export type TaskChanges = Item["patch"]["requestBody"]["content"]["application/json"];

export type Priority = Task["priority"];
export const PRIORITIES: readonly Priority[] = ["low", "medium", "high"];

/** A calendar day in words; it belongs to no time zone. */
export const dayInWords = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
