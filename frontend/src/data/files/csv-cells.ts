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

/**
 * A cell that a spreadsheet might run as a formula, full-width signs included, after any number of apostrophes;
 * and the empty string, to distinguish it from null.
 */
export const NEEDS_APOSTROPHE = /^'*(?:[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]|$)/;

/** Removes the apostrophe that the export added, and no other. */
export function unescapeCell(cell: string): string | null {
  if (cell === "") {
    return null;
  }
  return cell.startsWith("'") && NEEDS_APOSTROPHE.test(cell) ? cell.slice(1) : cell;
}
