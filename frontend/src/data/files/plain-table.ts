import type { Content } from "./content";
import type { RawContent } from "./validate-content";

/** Common names for the columns, in the app's languages. */
const NAMES: Readonly<Record<keyof Content, readonly string[]>> = {
  title: [
    "title",
    "task",
    "name",
    "content",
    "subject",
    "summary",
    "to do",
    "todo",
    "عنوان",
    "کام",
  ],
  description: ["description", "notes", "note", "details", "body", "تفصیل"],
  completed: ["completed", "done", "complete", "is completed", "status", "مکمل", "حالت"],
  priority: ["priority", "ترجیح"],
  due_date: ["due_date", "due date", "due", "date", "deadline", "آخری تاریخ", "تاریخ"],
};

const TRUE = ["true", "yes", "y", "1", "x", "✓", "done", "completed", "ہاں", "مکمل"];
const FALSE = [
  "",
  "false",
  "no",
  "n",
  "0",
  "open",
  "todo",
  "to do",
  "needs-action",
  "نہیں",
  "کھلا",
];

const PRIORITY_WORDS: Readonly<Record<string, Content["priority"]>> = {
  "": "medium",
  low: "low",
  medium: "medium",
  normal: "medium",
  high: "high",
  کم: "low",
  درمیانی: "medium",
  زیادہ: "high",
};

/** A reader for rows with these columns; nothing if none of them is a title. */
export function plainRows(
  names: readonly string[],
): ((cells: readonly string[]) => RawContent) | undefined {
  const columnOf = (field: keyof Content) => names.findIndex((name) => NAMES[field].includes(name));
  if (columnOf("title") < 0) {
    return undefined;
  }
  return (cells) => {
    const cell = (field: keyof Content) => cells[columnOf(field)] ?? "";
    const word = (field: keyof Content) => cell(field).trim().toLowerCase();
    const completed = word("completed");
    return {
      title: cell("title"),
      description: cell("description") || null,
      completed: TRUE.includes(completed) || (FALSE.includes(completed) ? false : completed),
      priority: PRIORITY_WORDS[word("priority")] ?? word("priority"),
      due_date: datePart(cell("due_date")) || null,
    };
  };
}

/** The date of an ISO 8601 date or date-time; any other text unchanged. */
export const datePart = (text: string): string =>
  /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text.trim())?.[1] ?? text.trim();
