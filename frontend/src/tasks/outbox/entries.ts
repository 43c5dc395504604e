import type { Change } from "../model/change";
import type { Ids } from "../model/ids";
import type { Task } from "../model/task";

/** A change and its state. */
export interface Entry {
  number: number;
  change: Change;
  /** `unsent`: there was no response, or the service said to retry later; it will be retried. */
  state: "sending" | "unsent" | "sent" | "failed";
  /** The service's version of the task, and when the response arrived. */
  answer?: Task | undefined;
  at?: number;
  error?: unknown;
}

type Entries = readonly Entry[];

export const isWaiting = ({ state }: Entry): boolean => state === "sending" || state === "unsent";

/** Whether the service does not have it yet. */
export const isOpen = ({ state }: Entry): boolean => state !== "sent";

/** Whether the service may have it without having confirmed it. */
export const isInDoubt = (entry: Entry): boolean =>
  isWaiting(entry) &&
  (entry.state === "sending" || entry.error !== undefined || "tried" in entry.change);

/** The number of changes waiting for a retry. */
export const countUnsent = (entries: Entries): number =>
  entries.filter(
    ({ state, error }) => state === "unsent" || (state === "sending" && error !== undefined),
  ).length;

/** The changes to keep for the next page, with real ids, because that page does not know the temporary ones. */
export const changesToKeep = (entries: Entries, ids: Ids): Change[] =>
  entries
    .filter(isOpen)
    .map(({ change }) => ({ ...change, task: { ...change.task, id: ids.real(change.task.id) } }));

/** Turns a change to a task that could not be added into a new addition, or into nothing for a deletion. */
export function amend(
  change: Change,
  entries: Entries,
  ids: Ids,
): { change?: Change | undefined; instead?: Entry } {
  const id = ids.first(change.task.id);
  const failed = entries.find(
    ({ state, change: { kind, task } }) => state === "failed" && kind === "add" && task.id === id,
  );
  if (failed?.change.kind !== "add" || change.kind === "add") {
    return { change };
  }
  const { change: addition } = failed;
  return {
    instead: failed,
    change:
      change.kind === "edit"
        ? { ...addition, task: { ...addition.task, ...change.changes } }
        : undefined,
  };
}

/** Drops earlier responses about the same task, except the addition that put it in the list. */
const withoutAnswered = (entries: Entries, taskId: string, ids: Ids): Entries =>
  entries.filter(
    ({ state, change: { kind, task } }) =>
      !(state === "sent" && kind === "edit" && ids.first(task.id) === ids.first(taskId)),
  );

export function withAnswer(
  entries: Entries,
  number: number,
  answer: Task | undefined,
  ids: Ids,
): Entries {
  const answered = entries.find((entry) => entry.number === number);
  return answered
    ? withoutAnswered(entries, answered.change.task.id, ids).map((entry) =>
        entry === answered ? { ...entry, state: "sent", answer, at: performance.now() } : entry,
      )
    : entries;
}

/** Puts another tab's change before those waiting here, which will be applied on top of it. */
export function withRemoteChange(entries: Entries, heard: Entry, ids: Ids): Entries {
  const others = withoutAnswered(entries, heard.change.task.id, ids);
  return [...others.filter((entry) => !isOpen(entry)), heard, ...others.filter(isOpen)];
}
