import {
  codePoints,
  MOST_IN_DESCRIPTION,
  MOST_IN_TITLE,
  PRIORITIES,
  type Priority,
} from "../../tasks/model/task";
import type { Content } from "./content";
import type { RowErrorKind } from "./parsed-file";

/** The unvalidated fields of a task in a file. A missing field means its default. */
export type RawContent = { [Field in keyof Content]?: unknown };

/** The content as the service would store it, or the reason it would refuse it. */
export function validateContent(raw: RawContent): Content | RowErrorKind {
  const { completed = false, priority = "medium", description = null, due_date = null } = raw;
  const title = typeof raw.title === "string" ? strip(raw.title) : "";
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

/** Strips Unicode White_Space as the service does, which differs from trim(). */
const strip = (text: string) => text.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, "");

const isStorable = (text: string) => text.isWellFormed() && !text.includes("\0");

const isPriority = (value: unknown): value is Priority =>
  PRIORITIES.some((priority) => priority === value);

/** Whether it is a calendar date in the years 0001 to 9999. */
export function isDay(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value < "0001") {
    return false;
  }
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
