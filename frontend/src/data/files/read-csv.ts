import { COLUMNS, original } from "./csv-cells";
import { FileFault, type Reading } from "./parsed-file";
import { plainRows } from "./plain-table";
import { readTable, type TableRow } from "./table";
import { readTodoist } from "./todoist";
import { checked, type Said } from "./validate-content";

/** Reads a table with a header: one of this app's, Todoist's template, or any that names a title. */
export function readCsv(text: string): Reading {
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
    throw new FileFault("noHeader");
  }
  return readRows("plain", rows, names.length, contentOf);
}

function readRows(
  kind: Reading["kind"],
  rows: readonly TableRow[],
  width: number,
  said: (cells: readonly string[]) => Said,
): Reading {
  const reading: Reading = { kind, rows: [], faults: [], remarks: 0 };
  for (const { line: at, cells, isBroken } of rows) {
    const content = isBroken
      ? "badQuotes"
      : cells.slice(width).some(Boolean)
        ? "manyCells"
        : checked(said(cells));
    if (typeof content === "string") {
      reading.faults.push({ at, kind: content });
    } else {
      reading.rows.push({ at, content });
    }
  }
  return reading;
}

function ownContent(names: readonly string[], cells: readonly string[]): Said {
  const cell = (name: string) => original(cells[names.indexOf(name)] ?? "");
  const completed = cell("completed")?.toLowerCase();
  return {
    title: cell("title"),
    description: cell("description"),
    // LibreOffice writes what it takes for a truth value in capitals.
    completed: completed === "true" ? true : completed === "false" ? false : completed,
    priority: cell("priority") ?? undefined,
    due_date: cell("due_date"),
  };
}
