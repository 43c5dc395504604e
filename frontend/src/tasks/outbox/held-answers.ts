import { afterEach, beforeEach, vi } from "vitest";
import type { Change } from "../model/change";
import { createIds } from "../model/ids";
import { taskWith } from "../model/sample-task";
import type { Task } from "../model/task";
import { createOutbox, type Outbox } from "./outbox";
import { createShelf } from "./shelf";

export const task = taskWith();

export const edit = (title: string): Change => ({
  kind: "edit",
  task,
  changes: { title },
  guarded: false,
});

/** For tests: an outbox whose responses are controlled by the test. */
function heldOutbox(userId = "ada") {
  const waiting: PromiseWithResolvers<Task | undefined>[] = [];
  const ids = createIds();
  const shelf = createShelf(userId);
  const send = vi.fn<Parameters<typeof createOutbox>[0]["send"]>(() => {
    const answer = Promise.withResolvers<Task | undefined>();
    waiting.push(answer);
    return answer.promise;
  });
  const onSent = vi.fn();
  const findAlike = vi.fn<Parameters<typeof createOutbox>[0]["findAlike"]>(() => []);
  const outbox: Outbox = createOutbox({ ids, shelf, send, onSent, findAlike });
  return {
    outbox,
    ids,
    shelf,
    send,
    onSent,
    findAlike,
    waiting,
    states: () => outbox.entries.get().map(({ state }) => state),
    close: () => {
      outbox.close();
      shelf.close();
    },
  };
}

/** Creates such an outbox for each test of a file, and cleans up after it. */
export function heldInEachTest(): () => ReturnType<typeof heldOutbox> {
  let held: ReturnType<typeof heldOutbox>;
  beforeEach(() => {
    held = heldOutbox();
  });
  afterEach(() => {
    held.close();
    held.shelf.eraseAll();
    vi.restoreAllMocks();
  });
  return () => held;
}
