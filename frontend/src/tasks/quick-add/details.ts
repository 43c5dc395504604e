import type { Texts } from "../../i18n/en";
import { dateInWords, today } from "../model/due";
import { codePoints, MOST_IN_TITLE, type Priority } from "../model/task";

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

/** As many lines of a longer text are offered at once. */
export const MOST_LINES = 100;

/** The lines of a text if each can be a task; none if it is a single line or prose. */
export function linesOf(text: string): string[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const isList =
    lines.length > 1 &&
    lines.slice(0, MOST_LINES).every((line) => codePoints(line) <= MOST_IN_TITLE);
  return isList ? lines : [];
}

export interface Line extends Content {
  number: number;
}
