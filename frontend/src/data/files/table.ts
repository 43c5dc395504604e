import Papa from "papaparse";

/** One row of a table. */
export interface TableRow {
  /** The line it starts on; a cell may span several. */
  line: number;
  cells: string[];
  /** Whether its quotation marks are unbalanced. */
  isBroken: boolean;
}

/** Parses delimited text; the delimiter is that of the first line. Empty rows are skipped. */
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

/** The header contains only names, which makes it more reliable than the other lines. */
function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const counts = [",", ";", "\t"].map((sign) => ({ sign, count: first.split(sign).length }));
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best));
  // With a single column, a comma is part of its text.
  return most.count > 1 ? most.sign : Papa.UNIT_SEP;
}
