import type { Task, TaskChanges } from "./task";

export interface Addition {
  kind: "add";
  task: Task;
  key: string;
  /** It has been sent and may have arrived, with or without a response. */
  tried?: true;
  /** The ids of tasks with the same content known before that. */
  alike?: readonly string[];
}

/** A change to a task that the service does not have yet. */
export type Change =
  | Addition
  | { kind: "edit"; task: Task; changes: TaskChanges; etag?: string | undefined; guarded: boolean }
  | { kind: "remove"; task: Task };

const TEMPORARY = "new-";

/** 128 random bits. crypto.randomUUID needs https or localhost. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

/** A new task. Its idempotency key makes it one task, however often it is sent. */
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
