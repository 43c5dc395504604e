import type { Task } from "../../tasks/model/task";
import { contentOf, fingerprint } from "../files/content";
import type { Row } from "../files/parsed-file";

/** A task that is to be added. */
export interface Addition {
  row: Row;
  /** How many rows of the file before it are equal to it. */
  ordinal: number;
}

export interface Plan {
  additions: Addition[];
  /** The tasks of the service that rows of the file were found to be. */
  found: ReadonlySet<string>;
}

/**
 * Finds out which rows the service has already: by their ids, and then by equal content, each task for one row. So two
 * equal rows become two tasks, and are still two when the file is read again.
 */
export function planOf(rows: readonly Row[], existing: readonly Task[]): Plan {
  const ids = new Set(existing.map(({ id }) => id));
  const found = new Set(rows.map(({ id = "" }) => id).filter((id) => ids.has(id)));
  const free = new Map<string, string[]>();
  for (const task of existing) {
    if (!found.has(task.id)) {
      const print = fingerprint(contentOf(task));
      free.set(print, [...(free.get(print) ?? []), task.id]);
    }
  }
  const counts = new Map<string, number>();
  const byId = new Set<string>();
  const additions: Addition[] = [];
  for (const row of rows) {
    const print = fingerprint(row.content);
    const ordinal = counts.get(print) ?? 0;
    counts.set(print, ordinal + 1);
    if (row.id !== undefined && ids.has(row.id) && !byId.has(row.id)) {
      byId.add(row.id);
      continue;
    }
    const same = free.get(print)?.shift();
    if (same === undefined) {
      additions.push({ row, ordinal });
    } else {
      found.add(same);
    }
  }
  return { additions, found };
}
