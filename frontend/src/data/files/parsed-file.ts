import type { Content } from "./content";

/** A task found in a file. */
export interface Row {
  /** Its line number in a table, or its position in an array. */
  at: number;
  content: Content;
  /** Its id at the time of the export. */
  id?: string | undefined;
}

/** Why a row is not a valid task. */
export type RowErrorKind =
  | "noObject"
  | "noTitle"
  | "longTitle"
  | "longDescription"
  | "badCompleted"
  | "badPriority"
  | "badDate"
  | "badText"
  | "badQuotes"
  | "manyCells";

export interface RowError {
  at: number;
  kind: RowErrorKind;
}

/** The contents of a file. */
export interface ParsedFile {
  kind: "json" | "csv" | "todoist" | "plain";
  rows: Row[];
  faults: RowError[];
  /** The number of Todoist values without a field here, which were moved to the description. */
  remarks: number;
}

/** The file as a whole cannot be read. */
export class FileError extends Error {
  readonly kind: FileErrorKind;

  constructor(kind: FileErrorKind) {
    super(kind);
    this.kind = kind;
  }
}

export type FileErrorKind =
  | "tooLarge"
  | "notUtf8"
  | "notJson"
  | "noList"
  | "noHeader"
  | "unreadable";
