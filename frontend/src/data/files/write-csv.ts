import Papa from "papaparse";
import type { Task } from "../../tasks/model/task";
import { COLUMNS, escapeCell } from "./csv-cells";

/** Tells LibreOffice and Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** RFC 4180, without a title or description that a spreadsheet would run as a formula or take for a value. */
export function writeCsv(tasks: readonly Task[]): string {
  const data = tasks.map(({ title, description, ...rest }) => {
    const cells = { ...rest, title: escapeCell(title), description: escapeCell(description) };
    return COLUMNS.map((column) => cells[column]);
  });
  const table = Papa.unparse({ fields: [...COLUMNS], data }, { newline: "\r\n" });
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}
