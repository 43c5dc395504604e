import type { Task } from "../../tasks/model/task";
import { contentOf, fingerprint } from "../files/content";
import type { Row } from "../files/parsed-file";

/** A task to add. */
export interface Addition {
  row: Row;
  /** The number of equal rows before it in the file. */
  ordinal: number;
}

export interface Plan {
  additions: Addition[];
  /** The ids of existing tasks that rows of the file match. */
  found: ReadonlySet<string>;
}

/**
 * Matches rows with existing tasks: first by id, then by equal content, each task with one row. So two equal rows
 * become two tasks, and remain two when the file is imported again.
 */
export function planImport(rows: readonly Row[], existing: readonly Task[]): Plan {
  const ids = new Set(existing.map(({ id }) => id));
  const found = new Set(rows.map(({ id = "" }) => id).filter((id) => ids.has(id)));
  const free = new Map<string, string[]>();
  for (const task of existing) {
    if (!found.has(task.id)) {
      const contentKey = fingerprint(contentOf(task));
      free.set(contentKey, [...(free.get(contentKey) ?? []), task.id]);
    }
  }
  const counts = new Map<string, number>();
  const byId = new Set<string>();
  const additions: Addition[] = [];
  for (const row of rows) {
    const contentKey = fingerprint(row.content);
    const ordinal = counts.get(contentKey) ?? 0;
    counts.set(contentKey, ordinal + 1);
    if (row.id !== undefined && ids.has(row.id) && !byId.has(row.id)) {
      byId.add(row.id);
      continue;
    }
    const same = free.get(contentKey)?.shift();
    if (same === undefined) {
      additions.push({ row, ordinal });
    } else {
      found.add(same);
    }
  }
  return { additions, found };
}
