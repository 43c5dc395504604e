import type { Task } from "../../tasks/model/task";

/** What a file holds of a task; ids and times are the service's own. */
export type Content = Pick<Task, "title" | "description" | "completed" | "priority" | "due_date">;

/** In this order everywhere, so that equal contents are equal texts. */
export const contentOf = ({
  title,
  description,
  completed,
  priority,
  due_date,
}: Content): Content => ({ title, description, completed, priority, due_date });

/** The same for two contents exactly if they are equal. */
export const fingerprint = (content: Content): string =>
  JSON.stringify(Object.values(contentOf(content)));
