import Papa from "papaparse";
import type { Task } from "../../tasks/model/task";
import { COLUMNS, DEFUSED } from "./csv-cells";

/** By this LibreOffice and Excel know that it is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** A table as RFC 4180 describes it, in which no cell is a formula. */
export const writeCsv = (tasks: readonly Task[]): string =>
  `${BYTE_ORDER_MARK}${Papa.unparse(
    { fields: [...COLUMNS], data: tasks.map((task) => COLUMNS.map((column) => task[column])) },
    { newline: "\r\n", escapeFormulae: DEFUSED },
  )}\r\n`;
