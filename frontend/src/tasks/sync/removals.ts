import type { Texts } from "../../i18n/en";
import { additionOf, type Change } from "../model/change";
import type { Task } from "../model/task";
import { failureText } from "../notices/failure-text";
import type { Deletions } from "./deletions";
import type { History } from "./history";

interface Parts {
  deletions: Deletions;
  history: History;
  /** Resolves to whether the service has accepted the change. */
  submit: (change: Change, say: (error: unknown) => string) => Promise<boolean>;
  announce: (id: string, text: string) => void;
  offerUndo: (
    id: string,
    text: string,
    undo: () => void,
    texts: Texts,
    onExpired: () => void,
  ) => void;
}

/** Hides tasks at once, and deletes them when their undo expires. */
export function createRemovals({ deletions, history, submit, announce, offerUndo }: Parts) {
  /** While pending, deletions are undone together, as the message says; afterwards one by one. */
  function restoreDeleted(tasks: readonly Task[], texts: Texts): void {
    const taken = deletions.takeAside();
    history.forgetDeletionsOf(new Set(taken.map(({ id }) => id)));
    const restored = taken.length ? taken : tasks;
    const { notices: words } = texts;
    const [only] = restored;
    const said =
      restored.length === 1 && only
        ? words.restored(only.title)
        : words.restoredMany(restored.length);
    if (taken.length > 0) {
      announce("deleted", said);
      return;
    }
    for (const task of tasks) {
      // Already deleted at the service, so it is created again with the same content.
      submit(additionOf(task.user_id, task), String).then(
        (isDone) => isDone && announce("deleted", said),
      );
    }
  }

  function deletePending(texts: Texts): void {
    for (const task of deletions.takeAside()) {
      submit({ kind: "remove", task }, (error) =>
        texts.notices.stillThere(task.title, failureText(error, texts)),
      ).then(
        // It is still there, so undoing its deletion would add it a second time.
        (isDone) => isDone || history.forgetDeletionsOf(new Set([task.id])),
      );
    }
  }

  return (tasks: readonly Task[], texts: Texts): void => {
    for (const task of tasks) {
      deletions.putAside(task);
    }
    const { undo } = history.record({
      tasks,
      isDeletion: true,
      undo: (deleted) => restoreDeleted(deleted, texts),
    });
    const [only, ...more] = deletions.tasks.get();
    offerUndo(
      "deleted",
      only && !more.length
        ? texts.notices.deleted(only.title)
        : texts.notices.deletedMany(more.length + 1),
      undo,
      texts,
      () => deletePending(texts),
    );
  };
}
