import type { Change } from "../model/change";
import type { Ids } from "../model/ids";
import type { Task } from "../model/task";

/** A change and how far it has come. */
export interface Entry {
  number: number;
  change: Change;
  /** `unsent`: there was no answer, or the service asked to come back later; it is tried again. */
  state: "sending" | "unsent" | "sent" | "failed";
  /** What the service made of it, and when its answer came. */
  answer?: Task | undefined;
  at?: number;
  error?: unknown;
}

type Entries = readonly Entry[];

export const isWaiting = ({ state }: Entry): boolean => state === "sending" || state === "unsent";

/** Whether the service does not have it. */
export const isOpen = ({ state }: Entry): boolean => state !== "sent";

/** Whether the service may have it though it has not said so. */
export const isInDoubt = (entry: Entry): boolean =>
  isWaiting(entry) &&
  (entry.state === "sending" || entry.error !== undefined || "tried" in entry.change);

/** How many changes wait to be tried again. */
export const countUnsent = (entries: Entries): number =>
  entries.filter(
    ({ state, error }) => state === "unsent" || (state === "sending" && error !== undefined),
  ).length;

/** What is to outlive the page; after it nobody knows any more which id stood for which. */
export const kept = (entries: Entries, ids: Ids): Change[] =>
  entries
    .filter(isOpen)
    .map(({ change }) => ({ ...change, task: { ...change.task, id: ids.real(change.task.id) } }));

/** A task that could not be added is not changed but added anew, and needs no deletion. */
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

/** Earlier answers about the same task say nothing more. An addition is kept, being what put it in. */
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

/** What was done elsewhere comes before what waits here, which is yet to be done on top of it. */
export function withHeard(entries: Entries, heard: Entry, ids: Ids): Entries {
  const others = withoutAnswered(entries, heard.change.task.id, ids);
  return [...others.filter((entry) => !isOpen(entry)), heard, ...others.filter(isOpen)];
}
