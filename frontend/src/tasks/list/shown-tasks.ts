import type { Filter } from "../model/filter";
import type { Ids } from "../model/ids";
import { belongs, comparing, mentions, place } from "../model/order";
import type { Task } from "../model/task";
import { matchArrivals } from "../outbox/arrivals";
import type { Entry } from "../outbox/entries";
import type { Page } from "../sync/list-query";

export interface Shown {
  tasks: readonly Task[];
  /** The total, including tasks not loaded; unknown before the first page. */
  total: number;
}

interface Situation {
  ids: Ids;
  entries: readonly Entry[];
  /** Ids of pending deletions, which can still be undone. */
  hidden: ReadonlySet<string>;
  /** Ids of tasks just completed, which stay visible for a moment. */
  lingering: ReadonlySet<string>;
  filter: Filter;
  today: string;
}

/** The list as displayed: the fetched pages with the changes since on top. */
export function shownTasks(pages: readonly Page[], situation: Situation): Shown {
  const { ids, entries, hidden, lingering, filter, today } = situation;
  const compare = comparing(filter.sort);
  const fetched = new Map<string, { task: Task; askedAt: number }>();
  for (const { tasks, askedAt } of pages) {
    for (const task of tasks) {
      fetched.set(task.id, { task, askedAt });
    }
  }
  const before = fetched.size;
  const listed = [...fetched.values()].map(({ task }) => task);
  for (const { id } of matchArrivals(entries, listed, ids).values()) {
    fetched.delete(id);
  }
  const { edited, added, removed, failed } = applied(ids, entries, fetched, pages[0]?.askedAt ?? 0);

  for (const id of hidden) {
    removed.add(ids.real(id));
  }
  const stays = (task: Task) =>
    !removed.has(task.id) && (belongs(task, filter, today) || lingering.has(ids.first(task.id)));
  const tasks: Task[] = [];
  const moved: Task[] = [];
  for (const { task } of fetched.values()) {
    const now = edited.get(task.id) ?? task;
    if (stays(now)) {
      (now === task || compare(now, task) === 0 ? tasks : moved).push(now);
    }
  }
  const fresh = added.filter(
    // A failed addition is always shown, whatever the filter.
    (task) =>
      (failed.has(task.id) && !removed.has(task.id)) || (stays(task) && mentions(task, filter.q)),
  );
  for (const task of [...moved, ...fresh]) {
    place(tasks, task, compare);
  }
  return { tasks, total: (pages[0]?.total ?? before) + tasks.length - before };
}

/** Applies the changes made here to the fetched tasks. */
function applied(
  ids: Ids,
  entries: readonly Entry[],
  fetched: ReadonlyMap<string, { task: Task; askedAt: number }>,
  askedAt: number,
) {
  const edited = new Map<string, Task>();
  const added = new Map<string, Task>();
  const removed = new Set<string>();
  const failed = new Set<string>();
  for (const { change, state, answer, at = 0 } of entries) {
    const id = ids.real(change.task.id);
    const seen = fetched.get(id);
    if (change.kind === "remove") {
      removed.add(id);
    } else if (change.kind === "add") {
      const known = state === "sent" && at < askedAt;
      if (state === "failed") {
        failed.add(id);
      }
      if (!seen && !known) {
        added.set(id, answer ?? change.task);
      }
    } else if (added.has(id)) {
      const task = added.get(id) ?? change.task;
      added.set(id, answer ?? { ...task, ...change.changes });
    } else if (seen && !(state === "sent" && at < seen.askedAt)) {
      const task = edited.get(id) ?? seen.task;
      edited.set(id, answer ?? { ...task, ...change.changes });
    }
  }
  return { edited, added: [...added.values()], removed, failed };
}
