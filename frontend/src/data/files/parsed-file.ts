import type { Content } from "./content";

/** A task that a file holds. */
export interface Row {
  /** Its line in a table, or its number in a list of tasks. */
  at: number;
  content: Content;
  /** The id that it had where it was exported. */
  id?: string | undefined;
}

/** Why a part of a file is no task. */
export type FaultKind =
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

export interface Fault {
  at: number;
  kind: FaultKind;
}

/** What was found in a file. */
export interface Reading {
  kind: "json" | "csv" | "todoist" | "plain";
  rows: Row[];
  faults: Fault[];
  /** What Todoist has and a task here has no field for, and so stands in the description. */
  remarks: number;
}

/** Why a file is none that can be read at all. */
export class FileFault extends Error {
  readonly kind: FileFaultKind;

  constructor(kind: FileFaultKind) {
    super(kind);
    this.kind = kind;
  }
}

export type FileFaultKind =
  | "tooLarge"
  | "notUtf8"
  | "notJson"
  | "noList"
  | "noHeader"
  | "unreadable";
