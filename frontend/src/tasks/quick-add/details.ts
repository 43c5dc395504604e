import type { Texts } from "../../i18n/en";
import { dateInWords, today } from "../model/due";
import type { Priority } from "../model/task";

/** When a new task is due and how urgent it is, where that was said. */
export interface Details {
  due_date?: string | undefined;
  priority?: Priority | undefined;
}

/** What a new task says of itself. */
export interface Content {
  title: string;
  due_date?: string;
  priority?: Priority;
}

/** The date too, so that one sees whether it is the Friday that was meant. */
export const dueInWords = (day: string, { tasks, locale }: Texts): string =>
  tasks.dueOn(dateInWords(day, locale(), today()));

export const priorityInWords = (priority: Priority, { tasks }: Texts): string =>
  tasks.priorityOf(tasks.priorities[priority]);

export const inWords = ({ due_date, priority }: Details, texts: Texts): string[] => [
  ...(due_date ? [dueInWords(due_date, texts)] : []),
  ...(priority ? [priorityInWords(priority, texts)] : []),
];
