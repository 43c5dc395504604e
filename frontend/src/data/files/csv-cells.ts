/** The columns of a table that this app writes, and by which it knows its own. */
export const COLUMNS = [
  "title",
  "description",
  "completed",
  "priority",
  "due_date",
  "created_at",
  "updated_at",
] as const;

/**
 * What a spreadsheet may take for a formula, in the forms of East Asian keyboards too, behind any number of
 * apostrophes; and the empty text, which is to be told from none.
 */
export const DEFUSED = /^'*(?:[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]|$)/;

/** Takes away the apostrophe that writing put before such a cell, and no other. */
export function original(cell: string): string | null {
  if (cell === "") {
    return null;
  }
  return cell.startsWith("'") && DEFUSED.test(cell) ? cell.slice(1) : cell;
}
