import { ApiFailure } from "../../api/problem";
import { store } from "../../store/store";
import { type Change, firstId } from "../model/change";
import type { Task } from "../model/task";
import { send } from "./send";

/** A change and how far it has come. */
export interface Entry {
  number: number;
  change: Change;
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
let generation = 0;

const update = (number: number, fields: Partial<Entry>) =>
  outbox.set(
    outbox.get().map((entry) => (entry.number === number ? { ...entry, ...fields } : entry)),
  );

const drop = (number: number) =>
  outbox.set(outbox.get().filter((entry) => entry.number !== number));

const online = (): Promise<void> =>
  navigator.onLine
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener("online", () => resolve(), { once: true }));

const lostOnTheWay = (error: unknown) =>
  error instanceof ApiFailure && error.status === 0 && !navigator.onLine;

/** Additions wait for one another, or the service would not have them in the order they were written. */
const queuesOf = ({ kind, task }: Change): readonly string[] =>
  kind === "add" ? [firstId(task.id), "additions"] : [firstId(task.id)];

/** Sends when there is a connection, and again when it broke on the way. */
async function deliver(number: number, change: Change): Promise<Task | undefined> {
  for (;;) {
    update(number, { state: navigator.onLine ? "sending" : "unsent" });
    await online();
    update(number, { state: "sending" });
    try {
      return await send(change);
    } catch (error) {
      if (!lostOnTheWay(error)) {
        throw error;
      }
    }
  }
}

/**
 * Takes a change on: the page shows it at once, the service gets it in its turn. Changes to one task
 * go one after the other. What cannot be added stays, for its text is nowhere else; any other change
 * that fails is taken back, and the caller says so.
 */
export async function submit(change: Change): Promise<Task | undefined> {
  numbers += 1;
  const number = numbers;
  const begun = generation;
  outbox.set([...outbox.get(), { number, change, state: navigator.onLine ? "sending" : "unsent" }]);
  const names = queuesOf(change);
  const turn = Promise.all(names.map((name) => queues.get(name))).then(() =>
    deliver(number, change),
  );
  const queue = turn.catch(() => undefined);
  for (const name of names) {
    queues.set(name, queue);
  }
  try {
    const answer = await turn;
    if (begun === generation) {
      settle(number, change, answer);
    }
    return answer;
  } catch (error) {
    if (change.kind === "add") {
      update(number, { state: "failed", error });
    } else {
      drop(number);
    }
    throw error;
  } finally {
    for (const name of names.filter((each) => queues.get(each) === queue)) {
      queues.delete(name);
    }
  }
}

/** Earlier answers about the same task say nothing more. An addition is kept, being what put it in. */
function settle(number: number, change: Change, answer: Task | undefined): void {
  const id = firstId(change.task.id);
  const superseded = ({ state, change: earlier }: Entry) =>
    state === "sent" && earlier.kind === "edit" && firstId(earlier.task.id) === id;
  outbox.set(
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
export const sent = async (id: string): Promise<void> => {
  await queues.get(firstId(id));
};

/** Forgets an addition that failed: it is sent anew, or its author does without it. */
export const forget = (entry: Entry): void => drop(entry.number);

/** The next person at this machine must not see the last one's changes. */
export function emptyOutbox(): void {
  generation += 1;
  queues.clear();
  outbox.set([]);
}

export const isWaiting = ({ state }: Entry): boolean => state === "sending" || state === "unsent";
