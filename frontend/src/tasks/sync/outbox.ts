import { ApiFailure } from "../../api/problem";
import { store } from "../../store/store";
import { type Change, firstId } from "../model/change";
import type { Task } from "../model/task";
import { eraseChanges, readChanges, writeChanges } from "./kept-changes";
import { tellOtherTabs } from "./other-tabs";
import { isPassing, pauseBefore } from "./retries";
import { send } from "./send";

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

/** Everything that was done here and that a list fetched earlier cannot know. */
export const outbox = store<readonly Entry[]>([]);

const queues = new Map<string, Promise<unknown>>();
let numbers = 0;
/** Counts the people at this page: what one of them did ends with their session. */
let generation = 0;
let owner: string | undefined;

function setEntries(entries: readonly Entry[]): void {
  outbox.set(entries);
  if (owner !== undefined) {
    const open = entries.filter(({ state }) => state !== "sent");
    writeChanges(
      owner,
      open.map(({ change }) => change),
    );
  }
}

const update = (number: number, fields: Partial<Entry>) =>
  setEntries(
    outbox.get().map((entry) => (entry.number === number ? { ...entry, ...fields } : entry)),
  );

const drop = (number: number) =>
  setEntries(outbox.get().filter((entry) => entry.number !== number));

/** Takes up what this person did here and the service has not heard of; gives it back to be submitted. */
export function openOutbox(userId: string): readonly Change[] {
  if (owner === userId) {
    return [];
  }
  owner = userId;
  return readChanges(userId);
}

/** The next person at this machine must not see the last one's changes; they wait for their author. */
export function closeOutbox(): void {
  generation += 1;
  owner = undefined;
  queues.clear();
  outbox.set([]);
}

/** For somebody who was asked and signs out all the same. */
export function eraseOutbox(userId: string): void {
  closeOutbox();
  eraseChanges(userId);
}

/** Sends until there is an answer that counts. Says when the first try is over. */
async function deliver(number: number, change: Change, onTried: () => void) {
  const begun = generation;
  for (let tries = 1; ; tries += 1) {
    const failures = tries - 1;
    if (failures > 0 || !navigator.onLine) {
      update(number, { state: "unsent" });
    }
    const { error } = outbox.get().find((entry) => entry.number === number) ?? {};
    await pauseBefore(failures, error);
    if (begun !== generation) {
      throw new ApiFailure(0);
    }
    update(number, { state: "sending" });
    try {
      return await send(change);
    } catch (failure) {
      if (begun !== generation || !isPassing(failure)) {
        throw failure;
      }
      update(number, { error: failure });
    } finally {
      onTried();
    }
  }
}

/**
 * Takes a change on: the page shows it at once, the service gets it in its turn. Changes to one task
 * go one after the other, and new tasks in the order they were written. What cannot be added stays,
 * for its text is nowhere else; any other change that is refused is taken back, and the caller says so.
 */
export async function submit(wanted: Change): Promise<Task | undefined> {
  const change = amended(wanted);
  if (!change) {
    return undefined;
  }
  numbers += 1;
  const number = numbers;
  const begun = generation;
  setEntries([...outbox.get(), { number, change, state: navigator.onLine ? "sending" : "unsent" }]);
  const id = firstId(change.task.id);
  const before = [queues.get(id), change.kind === "add" ? queues.get(ADDITIONS) : undefined];
  const tried = Promise.withResolvers<void>();
  const turn = Promise.all(before).then(() => deliver(number, change, tried.resolve));
  const end = turn.catch(() => undefined).finally(tried.resolve);
  queues.set(id, end);
  if (change.kind === "add") {
    // The next one need not wait until this one has come through, or one alone would hold all.
    queues.set(ADDITIONS, tried.promise);
  }
  try {
    const answer = await turn;
    await unlessOver(begun);
    settle(number, change, answer);
    return answer;
  } catch (error) {
    await unlessOver(begun);
    if (change.kind === "add") {
      update(number, { state: "failed", error });
    } else {
      drop(number);
    }
    throw error;
  } finally {
    if (queues.get(id) === end) {
      queues.delete(id);
    }
  }
}

const ADDITIONS = "additions";

/** Goes on only for the person who began: the next one hears nothing of what became of it. */
const unlessOver = (begun: number): Promise<void> =>
  begun === generation ? Promise.resolve() : new Promise(() => undefined);

/** A task that could not be added is not changed but added anew, and needs no deletion. */
function amended(change: Change): Change | undefined {
  const id = firstId(change.task.id);
  const failed = outbox
    .get()
    .find(
      (entry) =>
        entry.state === "failed" &&
        entry.change.kind === "add" &&
        entry.change.task.id === id &&
        change.kind !== "add",
    );
  if (failed?.change.kind !== "add") {
    return change;
  }
  drop(failed.number);
  return change.kind === "edit"
    ? { ...failed.change, task: { ...failed.change.task, ...change.changes } }
    : undefined;
}

/** Earlier answers about the same task say nothing more. An addition is kept, being what put it in. */
function settle(number: number, change: Change, answer: Task | undefined): void {
  tellOtherTabs(change.task.user_id);
  const id = firstId(change.task.id);
  const superseded = ({ state, change: earlier }: Entry) =>
    state === "sent" && earlier.kind === "edit" && firstId(earlier.task.id) === id;
  setEntries(
    outbox
      .get()
      .filter((entry) => !superseded(entry))
      .map((entry) =>
        entry.number === number
          ? { ...entry, state: "sent", answer, at: performance.now() }
          : entry,
      ),
  );
}

/** When everything that was done to a task has been sent, or has failed. */
export const waitUntilSent = async (id: string): Promise<void> => {
  await queues.get(firstId(id));
};

/** Forgets an addition that failed: it is sent anew, or its author does without it. */
export const forget = (entry: Entry): void => drop(entry.number);

export const isWaiting = ({ state }: Entry): boolean => state === "sending" || state === "unsent";
