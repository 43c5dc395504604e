import { vi } from "vitest";
import { createIds } from "../model/ids";
import type { Task } from "../model/task";
import { createOutbox, type Outbox } from "./outbox";
import { createShelf } from "./shelf";

/** For tests: an outbox whose answers the test gives when it likes. */
export function heldOutbox(userId = "ada") {
  const waiting: PromiseWithResolvers<Task | undefined>[] = [];
  const ids = createIds();
  const shelf = createShelf(userId);
  const send = vi.fn<Parameters<typeof createOutbox>[0]["send"]>(() => {
    const answer = Promise.withResolvers<Task | undefined>();
    waiting.push(answer);
    return answer.promise;
  });
  const onSent = vi.fn();
  const outbox: Outbox = createOutbox({ ids, shelf, send, onSent });
  return {
    outbox,
    ids,
    shelf,
    send,
    onSent,
    waiting,
    states: () => outbox.entries.get().map(({ state }) => state),
    close: () => {
      outbox.close();
      shelf.close();
    },
  };
}
