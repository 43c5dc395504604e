import type { Priority } from "../../tasks/model/task";
import type { ParsedFile } from "./parsed-file";
import { datePart } from "./plain-table";
import type { TableRow } from "./table";
import { isDay, validateContent } from "./validate-content";

/** Todoist's 4 means no priority, which is medium here; only a raised priority stays raised. */
const PRIORITIES: Readonly<Record<string, Priority>> = {
  "": "medium",
  "1": "high",
  "2": "high",
  "3": "medium",
  "4": "medium",
};

interface Entry {
  at: number;
  isBroken: boolean;
  title: string;
  priority: string;
  due: string | null;
  parts: string[];
}

/**
 * Reads Todoist's template. Sections are dropped and subtasks become tasks; notes and dates in words are moved to the
 * description, so that they are not lost.
 */
export function readTodoist(names: readonly string[], rows: readonly TableRow[]): ParsedFile {
  const reading: ParsedFile = { kind: "todoist", rows: [], faults: [], remarks: 0 };
  for (const { at, isBroken, title, priority, due, parts } of entriesOf(names, rows, reading)) {
    const content = isBroken
      ? "badQuotes"
      : validateContent({
          title,
          description: parts.join("\n\n") || null,
          priority: PRIORITIES[priority] ?? priority,
          due_date: due,
        });
    if (typeof content === "string") {
      reading.faults.push({ at, kind: content });
    } else {
      reading.rows.push({ at, content });
    }
  }
  return reading;
}

function entriesOf(
  names: readonly string[],
  rows: readonly TableRow[],
  reading: ParsedFile,
): Entry[] {
  const entries: Entry[] = [];
  for (const { line: at, cells, isBroken } of rows) {
    const cell = (name: string) => (cells[names.indexOf(name)] ?? "").trim();
    const type = cell("type").toLowerCase();
    const last = entries.at(-1);
    if (type === "note" && last) {
      last.parts.push(cell("content"));
      reading.remarks += 1;
    } else if (type === "task") {
      const day = datePart(cell("date"));
      const inWords = day !== "" && !isDay(day);
      reading.remarks += inWords ? 1 : 0;
      entries.push({
        at,
        isBroken,
        title: cell("content"),
        priority: cell("priority"),
        due: inWords || day === "" ? null : day,
        parts: [cell("description"), inWords ? cell("date") : ""].filter(Boolean),
      });
    }
  }
  return entries;
}
