import type { Filter } from "../model/filter";
import type { Ids } from "../model/ids";
import { belongs } from "../model/order";
import type { Task } from "../model/task";
import type { Entry } from "../outbox/entries";

interface Situation {
  ids: Ids;
  entries: readonly Entry[];
  /** Tasks that are to be deleted unless somebody thinks better of it. */
  aside: readonly Task[];
  /** Tasks that were counted already though they wait here, by the id under which they do. */
  arrived: ReadonlyMap<string, Task>;
  filter: Filter;
  today: string;
}

/** By how many tasks a count that was asked for at some moment is off, for what was done since. */
export function countSince(askedAt: number, situation: Situation): number {
  const { ids, entries, aside, arrived, filter, today } = situation;
  const first = new Map<string, Task | undefined>();
  const last = new Map<string, Task | undefined>();
  for (const { change, state, answer, at = 0 } of entries) {
    if (state !== "sent" || at >= askedAt) {
      const id = ids.first(change.task.id);
      const before = change.kind === "add" ? arrived.get(change.task.id) : change.task;
      if (!first.has(id)) {
        first.set(id, before);
      }
      const now = last.get(id) ?? change.task;
      const after = change.kind === "edit" ? { ...now, ...change.changes } : now;
      last.set(id, change.kind === "remove" ? undefined : (answer ?? after));
    }
  }
  for (const task of aside) {
    const id = ids.first(task.id);
    if (!first.has(id)) {
      first.set(id, task);
    }
    last.set(id, undefined);
  }
  const countIn = (tasks: Iterable<Task | undefined>) =>
    [...tasks].filter((task) => task && belongs(task, filter, today)).length;
  return countIn(last.values()) - countIn(first.values());
}
