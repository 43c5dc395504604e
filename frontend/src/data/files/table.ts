import Papa from "papaparse";

/** One row of a table. */
export interface TableRow {
  /** The line it begins in; a cell may hold several. */
  line: number;
  cells: string[];
  /** Its quotation marks do not come in pairs. */
  isBroken: boolean;
}

/** Reads a table whose cells are parted by what parts those of its first line. Empty rows are left out. */
export function readTable(text: string): TableRow[] {
  const rows: TableRow[] = [];
  let line = 1;
  let begin = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data: cells, errors, meta: { cursor } }) => {
      if (cells.some((cell) => cell.trim() !== "")) {
        rows.push({ line, cells, isBroken: errors.some(({ type }) => type === "Quotes") });
      }
      line += text.slice(begin, cursor).match(/\r\n|\r|\n/g)?.length ?? 0;
      begin = cursor;
    },
  });
  return rows;
}

/** The first line has names and no text in it, so it is surer than a guess by the rest. */
function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const counts = [",", ";", "\t"].map((sign) => ({ sign, count: first.split(sign).length }));
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best));
  // With one column alone a comma is a part of it.
  return most.count > 1 ? most.sign : Papa.UNIT_SEP;
}
