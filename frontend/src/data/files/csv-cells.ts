/** The columns of the app's own CSV export, which also identify it on import. */
export const COLUMNS = [
  "title",
  "description",
  "completed",
  "priority",
  "due_date",
  "created_at",
  "updated_at",
] as const;

/** A cell that a spreadsheet might run as a formula, full-width signs included. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A cell that a spreadsheet would take for a number, an amount, a date, a time or a truth value: 007 would be 7. */
const VALUE =
  /^\s*(?:[\p{Sc}(]?\s*\d[\d.,:/\s\-%e]*(?:[ap]m)?\s*[\p{Sc})]?|(?:\d{1,2}\.?[ -])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?,?[ -]\d[\d, -]*|true|false)\s*$/iu;

/** Whether the cell, after any number of apostrophes, is one of them, or empty, which without an apostrophe is null. */
function needsApostrophe(cell: string): boolean {
  const bare = cell.replace(/^'+/, "");
  return bare === "" || FORMULA.test(bare) || VALUE.test(bare);
}

/** The text as a cell that a spreadsheet shows as it is. */
export const escapeCell = (text: string | null): string | null =>
  text !== null && needsApostrophe(text) ? `'${text}` : text;

/** Removes the apostrophe that the export added, and no other. */
export function unescapeCell(cell: string): string | null {
  if (cell === "") {
    return null;
  }
  return cell.startsWith("'") && needsApostrophe(cell) ? cell.slice(1) : cell;
}
