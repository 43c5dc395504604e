import Papa from "papaparse";
import type { Task } from "../../tasks/model/task";
import { COLUMNS, NEEDS_APOSTROPHE } from "./csv-cells";

/** Tells LibreOffice and Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** RFC 4180, without a cell that a spreadsheet would run as a formula. */
export const writeCsv = (tasks: readonly Task[]): string =>
  `${BYTE_ORDER_MARK}${Papa.unparse(
    { fields: [...COLUMNS], data: tasks.map((task) => COLUMNS.map((column) => task[column])) },
    { newline: "\r\n", escapeFormulae: NEEDS_APOSTROPHE },
  )}\r\n`;
