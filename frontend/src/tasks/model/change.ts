import type { Task, TaskChanges } from "./task";

export interface Addition {
  kind: "add";
  task: Task;
  key: string;
  /** It was sent, and may have arrived whatever became of the answer. */
  tried?: true;
  /** The ids of tasks with the same content that were known before that. */
  alike?: readonly string[];
}

/** Something a person has done to a task, from the moment it is seen until the service has it. */
export type Change =
  | Addition
  | { kind: "edit"; task: Task; changes: TaskChanges; etag?: string | undefined; guarded: boolean }
  | { kind: "remove"; task: Task };

const TEMPORARY = "new-";

/** 128 random bits. A page that did not come by https or from this machine has no randomUUID. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

/** A task that the service has not seen. Its key makes it one task, however often it is sent. */
export function additionOf(userId: string, content: TaskChanges & { title: string }): Addition {
  const key = newKey();
  const now = new Date().toISOString();
  return {
    kind: "add",
    key,
    task: {
      id: TEMPORARY + key,
      user_id: userId,
      title: content.title,
      description: content.description ?? null,
      completed: content.completed ?? false,
      priority: content.priority ?? "medium",
      due_date: content.due_date ?? null,
      created_at: now,
      updated_at: now,
    },
  };
}

export const isTemporary = (id: string): boolean => id.startsWith(TEMPORARY);
