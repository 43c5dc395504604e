import type { Filter } from "../model/filter";
import type { Ids } from "../model/ids";
import { belongs } from "../model/order";
import type { Task } from "../model/task";
import type { Entry } from "../outbox/entries";

interface Situation {
  ids: Ids;
  entries: readonly Entry[];
  /** Pending deletions, which can still be undone. */
  aside: readonly Task[];
  /** Tasks already counted although they are still waiting here, by their temporary id. */
  arrived: ReadonlyMap<string, Task>;
  filter: Filter;
  today: string;
}

/** The difference that changes since the request make to a count. */
export function countDelta(askedAt: number, situation: Situation): number {
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
