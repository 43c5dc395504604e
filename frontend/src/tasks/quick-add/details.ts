import type { Texts } from "../../i18n/en";
import { today } from "../model/due";
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

/** A day with its weekday, so that one sees whether it is the Friday that was meant. */
function dayInWords(day: string, locale: string): string {
  const isThisYear = day.slice(0, 4) === today().slice(0, 4);
  return new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    timeZone: "UTC",
    ...(isThisYear ? {} : { year: "numeric" }),
  }).format(new Date(`${day}T00:00:00Z`));
}

export const dueInWords = (day: string, { tasks, locale }: Texts): string =>
  tasks.dueOn(dayInWords(day, locale()));

export const priorityInWords = (priority: Priority, { tasks }: Texts): string =>
  tasks.priorityOf(tasks.priorities[priority]);

export const inWords = ({ due_date, priority }: Details, texts: Texts): string[] => [
  ...(due_date ? [dueInWords(due_date, texts)] : []),
  ...(priority ? [priorityInWords(priority, texts)] : []),
];
