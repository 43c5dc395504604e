import { type Store, store } from "../../store/store";
import type { Change } from "../model/change";
import type { Ids } from "../model/ids";
import type { Task } from "../model/task";
import { amend, changesToKeep, type Entry, isOpen, withAnswer, withRemoteChange } from "./entries";
import { createPauses, isTemporaryFailure } from "./retries";
import type { Shelf } from "./shelf";

/** One user's changes that the service does not have yet, and its responses to the others. */
export interface Outbox {
  /** All changes made here that a list fetched earlier does not include. */
  entries: Store<readonly Entry[]>;
  /** Whether waiting changes outlive the page. */
  isKept: Store<boolean>;
  /**
   * Accepts a change: it is visible at once and sent in turn. Changes to one task are sent one after the
   * other, and new tasks in order. A failed addition stays, because its text exists nowhere else; any other
   * refused change is reverted, which the caller has to report.
   */
  submit: (change: Change) => Promise<Task | undefined>;
  /** Records a change by another page of the same user, which the service already has. */
  hear: (change: Change, answer: Task | undefined) => void;
  /** Resolves when all changes to a task have been sent or have failed. */
  waitUntilSent: (id: string) => Promise<void>;
  /** Removes a failed addition, because it is sent again or discarded. */
  forget: (entry: Entry) => void;
  tryNow: () => void;
  /** Ends it with the session. Waiting changes stay stored for the user. */
  close: () => void;
}

interface Parts {
  ids: Ids;
  send: (change: Change) => Promise<Task | undefined>;
  shelf: Pick<Shelf, "write" | "isMine">;
  onSent: (change: Change, answer: Task | undefined) => void;
  /** The ids of known tasks with the same content. */
  findAlike: (task: Task) => readonly string[];
}

const ADDITIONS = "additions";

export function createOutbox({ ids, send, shelf, onSent, findAlike }: Parts): Outbox {
  const entries = store<readonly Entry[]>([]);
  const isKept = store(true);
  const pauses = createPauses();
  const queues = new Map<string, Promise<unknown>>();
  let numbers = 0;
  let isOver = false;

  function setEntries(next: readonly Entry[]): void {
    if (!isOver) {
      entries.set(next);
      isKept.set(shelf.write(changesToKeep(next, ids)));
    }
  }

  const entryOf = (number: number) => entries.get().find((entry) => entry.number === number);

  const update = (number: number, fields: Partial<Entry>) =>
    setEntries(
      entries.get().map((entry) => (entry.number === number ? { ...entry, ...fields } : entry)),
    );

  const drop = (number: number) =>
    setEntries(entries.get().filter((entry) => entry.number !== number));

  /** Throws once the session has ended or another page has taken the changes over. */
  async function throwIfOver(number: number): Promise<void> {
    if (!shelf.isMine()) {
      queues.clear();
      setEntries(entries.get().filter((entry) => !isOpen(entry)));
    }
    await (isOver || !entryOf(number) ? new Promise(() => undefined) : undefined);
  }

  /** Stored before sending, in case the page dies meanwhile. */
  const noteAlike = (change: Change, now?: { tried: true }): Change =>
    change.kind === "add" && !change.tried
      ? { ...change, ...now, alike: [...(change.alike ?? []), ...findAlike(change.task)] }
      : change;

  /** Sends until there is a final response. Calls back after the first attempt. */
  async function deliver(number: number, change: Change, onTried: () => void) {
    for (let failures = 0; ; failures += 1) {
      if (failures > 0 || !navigator.onLine) {
        update(number, { state: "unsent" });
      }
      await pauses.before(failures, entryOf(number)?.error);
      await throwIfOver(number);
      update(number, {
        state: "sending",
        change: noteAlike(entryOf(number)?.change ?? change, { tried: true }),
      });
      try {
        return await send(change);
      } catch (error) {
        await throwIfOver(number);
        if (!isTemporaryFailure(error)) {
          throw error;
        }
        update(number, { error });
      } finally {
        onTried();
      }
    }
  }

  async function submit(wanted: Change): Promise<Task | undefined> {
    const { change, instead } = amend(wanted, entries.get(), ids);
    if (instead) {
      drop(instead.number);
    }
    if (!change) {
      return undefined;
    }
    numbers += 1;
    const number = numbers;
    setEntries([
      ...entries.get(),
      { number, change: noteAlike(change), state: navigator.onLine ? "sending" : "unsent" },
    ]);
    const turn = enqueue(number, change);
    try {
      const answer = await turn;
      await throwIfOver(number);
      setEntries(withAnswer(entries.get(), number, answer, ids));
      onSent(change, answer);
      return answer;
    } catch (error) {
      if (change.kind === "add") {
        update(number, { state: "failed", error });
      } else {
        drop(number);
      }
      throw error;
    }
  }

  /** Queues a change behind earlier ones to the same task, and a new task behind the previous one. */
  function enqueue(number: number, change: Change): Promise<Task | undefined> {
    const id = ids.first(change.task.id);
    const before = [queues.get(id), change.kind === "add" ? queues.get(ADDITIONS) : undefined];
    const tried = Promise.withResolvers<void>();
    const turn = Promise.all(before).then(() => deliver(number, change, tried.resolve));
    const end: Promise<void> = turn
      .catch(() => undefined)
      .then(() => {
        tried.resolve();
        if (queues.get(id) === end) {
          queues.delete(id);
        }
      });
    queues.set(id, end);
    if (change.kind === "add") {
      // The next addition waits for the first attempt only, or a single failure would block all.
      queues.set(ADDITIONS, tried.promise);
    }
    return turn;
  }

  return {
    entries,
    isKept,
    submit,
    hear: (change, answer) => {
      numbers += 1;
      const heard: Entry = {
        number: numbers,
        change,
        state: "sent",
        answer,
        at: performance.now(),
      };
      setEntries(withRemoteChange(entries.get(), heard, ids));
    },
    waitUntilSent: async (id) => {
      await queues.get(ids.first(id));
    },
    forget: ({ number }) => drop(number),
    tryNow: pauses.endAll,
    close: () => {
      isOver = true;
      entries.set([]);
    },
  };
}
