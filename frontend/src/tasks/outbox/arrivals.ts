import type { Ids } from "../model/ids";
import { haveSameContent, type Task } from "../model/task";
import { type Entry, isOpen } from "./entries";

/**
 * Matches listed tasks with waiting additions that arrived although their response was lost, by temporary id. A task
 * that existed before the addition, or is known to be a different one, does not match: two tasks may be equal.
 */
export function matchArrivals(
  entries: readonly Entry[],
  listed: Iterable<Task>,
  ids: Ids,
): ReadonlyMap<string, Task> {
  const found = new Map<string, Task>();
  const waiting = entries
    .filter(isOpen)
    .flatMap(({ change }) => (change.kind === "add" && change.tried ? change : []));
  if (waiting.length === 0) {
    return found;
  }
  const known = new Set<string>();
  /** The tasks before changes made here or in another tab. */
  const before = new Map<string, Task>();
  for (const { change } of entries) {
    const id = ids.real(change.task.id);
    if (change.kind === "edit") {
      before.set(id, change.task);
    } else {
      known.add(id);
    }
  }
  const unknown = new Set([...listed].filter(({ id }) => !known.has(id) && ids.first(id) === id));
  // Last first: the latest addition knew most of the other tasks, and so has the fewest candidates.
  for (const { task, alike } of waiting.toReversed()) {
    for (const each of unknown) {
      if (!alike?.includes(each.id) && haveSameContent(before.get(each.id) ?? each, task)) {
        found.set(task.id, each);
        unknown.delete(each);
        break;
      }
    }
  }
  return found;
}
