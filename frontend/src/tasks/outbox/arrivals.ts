import type { Ids } from "../model/ids";
import { haveSameContent, type Task } from "../model/task";
import { type Entry, isOpen } from "./entries";

/**
 * The tasks of a list that are what waits here: they arrived, and their answer did not. By the id under which each
 * waits. One that was there before, or is known to be another, is its own: two tasks may well be alike.
 */
export function arrivals(
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
  /** As they were before somebody changed them here or in another tab. */
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
  // Who was added last knew most of the others, and has the fewest to choose from.
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
