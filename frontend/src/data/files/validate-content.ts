import {
  codePoints,
  MOST_IN_DESCRIPTION,
  MOST_IN_TITLE,
  PRIORITIES,
  type Priority,
} from "../../tasks/model/task";
import type { Content } from "./content";
import type { FaultKind } from "./parsed-file";

/** What a file says of a task, before anybody knows whether it may. Nothing stands for the default. */
export type Said = { [Field in keyof Content]?: unknown };

/** The content as the service would store it, or why it would refuse it. */
export function checked(said: Said): Content | FaultKind {
  const { completed = false, priority = "medium", description = null, due_date = null } = said;
  const title = typeof said.title === "string" ? stripped(said.title) : "";
  if (!title) {
    return "noTitle";
  }
  if (codePoints(title) > MOST_IN_TITLE) {
    return "longTitle";
  }
  if (description !== null && typeof description !== "string") {
    return "badText";
  }
  if (codePoints(description ?? "") > MOST_IN_DESCRIPTION) {
    return "longDescription";
  }
  if (![title, description ?? ""].every(isStorable)) {
    return "badText";
  }
  if (typeof completed !== "boolean") {
    return "badCompleted";
  }
  if (!isPriority(priority)) {
    return "badPriority";
  }
  if (due_date !== null && !isDay(due_date)) {
    return "badDate";
  }
  return { title, description, completed, priority, due_date };
}

/** As the service strips: of Unicode White_Space, which is not what trim() takes for it. */
const stripped = (text: string) => text.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, "");

const isStorable = (text: string) => text.isWellFormed() && !text.includes("\0");

const isPriority = (value: unknown): value is Priority =>
  PRIORITIES.some((priority) => priority === value);

/** A day of the calendar, in the years 0001 to 9999. */
export function isDay(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value < "0001") {
    return false;
  }
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
