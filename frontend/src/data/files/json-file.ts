import type { Task } from "../../tasks/model/task";
import { FileFault, type Reading } from "./parsed-file";
import { checked } from "./validate-content";

const FORMAT = "freehold-tasks";

/** Everything the service has of each task, the read-only fields too: what somebody takes along is to be whole. */
export const writeJson = (tasks: readonly Task[], now: Date): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, exported_at: now.toISOString(), tasks }, null, 1)}\n`;

/** Reads what `writeJson` wrote, or a bare list of tasks as the API gives it. */
export function readJson(text: string): Reading {
  const list = listIn(parsed(text));
  const reading: Reading = { kind: "json", rows: [], faults: [], remarks: 0 };
  for (const [index, entry] of list.entries()) {
    const at = index + 1;
    if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
      reading.faults.push({ at, kind: "noObject" });
      continue;
    }
    const content = checked(entry);
    const id: unknown = Reflect.get(entry, "id");
    if (typeof content === "string") {
      reading.faults.push({ at, kind: content });
    } else {
      reading.rows.push({ at, content, id: typeof id === "string" ? id : undefined });
    }
  }
  return reading;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileFault("notJson");
  }
}

function listIn(value: unknown): unknown[] {
  const list: unknown =
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Reflect.get(value, "tasks")
      : value;
  if (!Array.isArray(list)) {
    throw new FileFault("noList");
  }
  return list;
}
