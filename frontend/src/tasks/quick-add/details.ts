import type { Texts } from "../../i18n/en";
import { dateInWords, today } from "../model/due";
import type { Priority } from "../model/task";

/** The due date and priority of a new task, as far as given. */
export interface Details {
  due_date?: string | undefined;
  priority?: Priority | undefined;
}

/** The content of a new task. */
export interface Content {
  title: string;
  due_date?: string;
  priority?: Priority;
}

/** With the date, to show which Friday is meant. */
export const dueInWords = (day: string, { tasks, locale }: Texts): string =>
  tasks.dueOn(dateInWords(day, locale(), today()));

export const priorityInWords = (priority: Priority, { tasks }: Texts): string =>
  tasks.priorityOf(tasks.priorities[priority]);

export const inWords = ({ due_date, priority }: Details, texts: Texts): string[] => [
  ...(due_date ? [dueInWords(due_date, texts)] : []),
  ...(priority ? [priorityInWords(priority, texts)] : []),
];
