import { COLUMNS, unescapeCell } from "./csv-cells";
import { FileError, type ParsedFile } from "./parsed-file";
import { plainRows } from "./plain-table";
import { readTable, type TableRow } from "./table";
import { readTodoist } from "./todoist";
import { type RawContent, validateContent } from "./validate-content";

/** Reads a CSV file with a header: the app's own, Todoist's template, or any with a title column. */
export function readCsv(text: string): ParsedFile {
  const [header, ...rows] = readTable(text);
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (names.includes("type") && names.includes("content")) {
    return readTodoist(names, rows);
  }
  if (COLUMNS.every((column) => names.includes(column))) {
    return readRows("csv", rows, names.length, (cells) => ownContent(names, cells));
  }
  const contentOf = plainRows(names);
  if (!contentOf) {
    throw new FileError("noHeader");
  }
  return readRows("plain", rows, names.length, contentOf);
}

function readRows(
  kind: ParsedFile["kind"],
  rows: readonly TableRow[],
  width: number,
  toRawContent: (cells: readonly string[]) => RawContent,
): ParsedFile {
  const reading: ParsedFile = { kind, rows: [], faults: [], remarks: 0 };
  for (const { line: at, cells, isBroken } of rows) {
    const content = isBroken
      ? "badQuotes"
      : cells.slice(width).some(Boolean)
        ? "manyCells"
        : validateContent(toRawContent(cells));
    if (typeof content === "string") {
      reading.faults.push({ at, kind: content });
    } else {
      reading.rows.push({ at, content });
    }
  }
  return reading;
}

function ownContent(names: readonly string[], cells: readonly string[]): RawContent {
  const cell = (name: string) => unescapeCell(cells[names.indexOf(name)] ?? "");
  const completed = cell("completed")?.toLowerCase();
  return {
    title: cell("title"),
    description: cell("description"),
    // LibreOffice writes booleans in capitals.
    completed: completed === "true" ? true : completed === "false" ? false : completed,
    priority: cell("priority") ?? undefined,
    due_date: cell("due_date"),
  };
}
