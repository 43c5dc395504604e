import type { Task } from "../../tasks/model/task";
import { FileError, type ParsedFile } from "./parsed-file";
import { validateContent } from "./validate-content";

const FORMAT = "freehold-tasks";

/** All fields of each task, including the read-only ones, so that an export is complete. */
export const writeJson = (tasks: readonly Task[], now: Date): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, exported_at: now.toISOString(), tasks }, null, 1)}\n`;

/** Reads the output of `writeJson`, or a plain array of tasks as the API returns it. */
export function readJson(text: string): ParsedFile {
  const list = listIn(parse(text));
  const reading: ParsedFile = { kind: "json", rows: [], faults: [], remarks: 0 };
  for (const [index, entry] of list.entries()) {
    const at = index + 1;
    if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
      reading.faults.push({ at, kind: "noObject" });
      continue;
    }
    const content = validateContent(entry);
    const id: unknown = Reflect.get(entry, "id");
    if (typeof content === "string") {
      reading.faults.push({ at, kind: content });
    } else {
      reading.rows.push({ at, content, id: typeof id === "string" ? id : undefined });
    }
  }
  return reading;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileError("notJson");
  }
}

function listIn(value: unknown): unknown[] {
  const list: unknown =
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Reflect.get(value, "tasks")
      : value;
  if (!Array.isArray(list)) {
    throw new FileError("noList");
  }
  return list;
}
