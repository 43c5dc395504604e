import type { Task } from "../../tasks/model/task";

/** The fields that an import sets; ids and times are the service's. */
export type Content = Pick<Task, "title" | "description" | "completed" | "priority" | "due_date">;

/** Always in this order, so that equal contents serialise to equal strings. */
export const contentOf = ({
  title,
  description,
  completed,
  priority,
  due_date,
}: Content): Content => ({ title, description, completed, priority, due_date });

/** Equal exactly for equal contents. */
export const fingerprint = (content: Content): string =>
  JSON.stringify(Object.values(contentOf(content)));
