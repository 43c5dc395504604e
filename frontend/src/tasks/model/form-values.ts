import type { Priority, Task, TaskChanges } from "./task";

/** The values of the editor's fields. An empty string means null. */
export interface Values {
  title: string;
  description: string;
  completed: boolean;
  priority: Priority;
  due_date: string;
}

export const valuesOf = (task: Task, changes: TaskChanges = {}): Values => {
  const { title, description, completed, priority, due_date } = { ...task, ...changes };
  return { title, description: description ?? "", completed, priority, due_date: due_date ?? "" };
};

/** The difference between the fields and the task; empty if there is none. */
export function changesOf(values: Values, task: Task): TaskChanges {
  const before = valuesOf(task);
  return {
    ...(values.title === before.title ? {} : { title: values.title }),
    ...(values.description === before.description
      ? {}
      : { description: values.description || null }),
    ...(values.completed === before.completed ? {} : { completed: values.completed }),
    ...(values.priority === before.priority ? {} : { priority: values.priority }),
    ...(values.due_date === before.due_date ? {} : { due_date: values.due_date || null }),
  };
}

export const isEmpty = (changes: TaskChanges): boolean => Object.keys(changes).length === 0;

export const CONFLICT_FIELDS = [
  "title",
  "description",
  "priority",
  "due_date",
  "completed",
] as const;

export type ConflictField = (typeof CONFLICT_FIELDS)[number];

/** The fields changed differently on both sides, with both values. */
export function conflictOf(base: Task, changes: TaskChanges, theirs: Task) {
  const mine: Task = { ...theirs, ...changes };
  return CONFLICT_FIELDS.filter(
    (field) => field in changes && theirs[field] !== base[field] && theirs[field] !== mine[field],
  ).map((field) => ({ field, mine: mine[field], theirs: theirs[field] }));
}

/** The changes that remain when the other version is chosen for some fields. */
export const resolved = (changes: TaskChanges, taken: ReadonlySet<ConflictField>): TaskChanges =>
  Object.fromEntries(
    CONFLICT_FIELDS.filter((field) => field in changes && !taken.has(field)).map((field) => [
      field,
      changes[field],
    ]),
  );
