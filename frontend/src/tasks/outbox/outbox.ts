import { type Store, store } from "../../store/store";
import type { Change } from "../model/change";
import type { Ids } from "../model/ids";
import type { Task } from "../model/task";
import { amend, type Entry, isOpen, kept, withAnswer, withHeard } from "./entries";
import { createPauses, isPassing } from "./retries";
import type { Shelf } from "./shelf";

/** What one person did and the service does not have yet, and what it answered to the rest. */
export interface Outbox {
  /** Everything that was done here and that a list fetched earlier cannot know. */
  entries: Store<readonly Entry[]>;
  /** Whether what waits outlives the page. */
  isKept: Store<boolean>;
  /**
   * Takes a change on: the page shows it at once, the service gets it in its turn. Changes to one task
   * go one after the other, and new tasks in the order they were written. What cannot be added stays,
   * for its text is nowhere else; any other change that is refused is taken back, and the caller says so.
   */
  submit: (change: Change) => Promise<Task | undefined>;
  /** Another page of the same person did this, and the service has it. */
  hear: (change: Change, answer: Task | undefined) => void;
  /** Resolves when everything that was done to a task has been sent, or has failed. */
  waitUntilSent: (id: string) => Promise<void>;
  /** Forgets an addition that failed: it is sent anew, or its author does without it. */
  forget: (entry: Entry) => void;
  tryNow: () => void;
  /** Nothing that happens from now on is this person's. What waits is kept for them. */
  close: () => void;
}

interface Parts {
  ids: Ids;
  send: (change: Change) => Promise<Task | undefined>;
  shelf: Pick<Shelf, "write" | "isMine">;
  onSent: (change: Change, answer: Task | undefined) => void;
  /** The ids of the tasks that are known to have the same content. */
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
      isKept.set(shelf.write(kept(next, ids)));
    }
  }

  const entryOf = (number: number) => entries.get().find((entry) => entry.number === number);

  const update = (number: number, fields: Partial<Entry>) =>
    setEntries(
      entries.get().map((entry) => (entry.number === number ? { ...entry, ...fields } : entry)),
    );

  const drop = (number: number) =>
    setEntries(entries.get().filter((entry) => entry.number !== number));

  /** Goes on only for the person who began, and only while no other page has taken the work over. */
  async function unlessOver(number: number): Promise<void> {
    if (!shelf.isMine()) {
      queues.clear();
      setEntries(entries.get().filter((entry) => !isOpen(entry)));
    }
    await (isOver || !entryOf(number) ? new Promise(() => undefined) : undefined);
  }

  /** Also before it is sent, for a page that dies meanwhile. */
  const noteAlike = (change: Change, now?: { tried: true }): Change =>
    change.kind === "add" && !change.tried
      ? { ...change, ...now, alike: [...(change.alike ?? []), ...findAlike(change.task)] }
      : change;

  /** Sends until there is an answer that counts. Says when the first try is over. */
  async function deliver(number: number, change: Change, onTried: () => void) {
    for (let failures = 0; ; failures += 1) {
      if (failures > 0 || !navigator.onLine) {
        update(number, { state: "unsent" });
      }
      await pauses.before(failures, entryOf(number)?.error);
      await unlessOver(number);
      update(number, {
        state: "sending",
        change: noteAlike(entryOf(number)?.change ?? change, { tried: true }),
      });
      try {
        return await send(change);
      } catch (error) {
        await unlessOver(number);
        if (!isPassing(error)) {
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
    const turn = takeTurn(number, change);
    try {
      const answer = await turn;
      await unlessOver(number);
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

  /** Waits for what was done to the same task before, and a new task for the one before it. */
  function takeTurn(number: number, change: Change): Promise<Task | undefined> {
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
      // The next one need not wait until this one has come through, or one alone would hold all.
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
      setEntries(withHeard(entries.get(), heard, ids));
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
