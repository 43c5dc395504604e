import type { Texts } from "../../i18n/en";
import { type Store, store } from "../../store/store";
import { additionOf, type Change } from "../model/change";
import { CONFLICT_FIELDS } from "../model/form-values";
import type { Ids } from "../model/ids";
import type { Task, TaskChanges } from "../model/task";
import { failureText } from "../notices/failure-text";
import type { Notices } from "../notices/notices";
import type { Outbox } from "../outbox/outbox";
import type { Deletions } from "./deletions";
import type { Refresh } from "./list-query";

export const UNDO_TIME = 8_000;
/** The row fades and collapses at the end, as defined in the style sheet. */
const LINGER = 1_500;

interface Deed {
  /** The deleted task, if it was a deletion. */
  deleted?: string;
  undo: () => void;
}

/** The user's actions on tasks, each of which can be undone. */
export interface Deeds {
  /** Ids of tasks just completed and still shown among open ones. */
  lingering: Store<ReadonlySet<string>>;
  change: (task: Task, changes: TaskChanges, texts: Texts) => void;
  /** Makes the same change to several tasks, with one message and one undo. */
  changeAll: (tasks: readonly Task[], changes: TaskChanges, said: string, texts: Texts) => void;
  complete: (task: Task, completed: boolean, texts: Texts) => void;
  /** Hides a task at once and deletes it when its undo expires. */
  remove: (task: Task, texts: Texts) => void;
  /** Makes an edit undoable: undo restores the changed fields and no others. */
  recordEdit: (task: Task, changes: TaskChanges, texts: Texts) => void;
  /** Adds an action performed elsewhere to the undo history. */
  record: (deed: Deed) => () => void;
  undoLast: () => void;
}

interface Parts {
  ids: Ids;
  outbox: Pick<Outbox, "submit">;
  notices: Notices;
  deletions: Deletions;
  refresh: Refresh;
}

export function createDeeds({ ids, outbox, notices, deletions, refresh }: Parts): Deeds {
  const lingering = store<ReadonlySet<string>>(new Set());
  /** The undo history, the latest action last. It is kept for the whole session. */
  let history: Deed[] = [];

  function record(deed: Deed): () => void {
    history.push(deed);
    return () => {
      history = history.filter((each) => each !== deed);
      deed.undo();
    };
  }

  const announce = (id: string, text: string) =>
    notices.notify({ id, alert: false, text, lasts: UNDO_TIME / 2 });

  /** Submits a change and reports a failure. */
  function submit(change: Change, say: (error: unknown) => string, then = () => {}): void {
    const { id } = change.task;
    outbox
      .submit(change)
      .then(then)
      .catch((error: unknown) => {
        notices.dismissAbout(id);
        if (change.kind !== "add") {
          notices.notify({ id: `failed-${id}`, alert: true, text: say(error) });
        }
      })
      .finally(refresh.soon);
  }

  function send(task: Task, changes: TaskChanges, texts: Texts): void {
    submit({ kind: "edit", task, changes, guarded: false }, (error) =>
      texts.notices.putBack(task.title, failureText(error, texts)),
    );
  }

  function putBack(task: Task, changes: TaskChanges, texts: Texts): void {
    const before = Object.fromEntries(
      CONFLICT_FIELDS.filter((field) => field in changes).map((field) => [field, task[field]]),
    );
    send({ ...task, ...changes }, before, texts);
  }

  function recordEdit(task: Task, changes: TaskChanges, texts: Texts): void {
    record({ undo: () => putBack(task, changes, texts) });
  }

  function stopLingering(id: string): void {
    const left = new Set(lingering.get());
    left.delete(id);
    lingering.set(left);
  }

  function reopen(task: Task, texts: Texts): void {
    stopLingering(ids.first(task.id));
    send({ ...task, completed: true }, { completed: false }, texts);
    announce("completed", texts.notices.reopened(task.title));
  }

  /** While pending, deletions are undone together, as the message says; afterwards one by one. */
  function restoreDeleted(task: Task, texts: Texts): void {
    const taken = deletions.takeAside();
    const back = new Set([task, ...taken].map(({ id }) => id));
    history = history.filter(({ deleted }) => deleted === undefined || !back.has(deleted));
    if (taken.length === 0) {
      // Already deleted at the service, so it is created again with the same content.
      submit(additionOf(task.user_id, task), String, () =>
        announce("deleted", texts.notices.restored(task.title)),
      );
    } else if (taken.length === 1) {
      announce("deleted", texts.notices.restored(task.title));
    } else {
      announce("deleted", texts.notices.restoredMany(taken.length));
    }
  }

  function deletePending(texts: Texts): void {
    for (const task of deletions.takeAside()) {
      submit({ kind: "remove", task }, (error) =>
        texts.notices.stillThere(task.title, failureText(error, texts)),
      );
    }
  }

  return {
    lingering,
    record,
    recordEdit,
    change: (task, changes, texts) => {
      recordEdit(task, changes, texts);
      send(task, changes, texts);
    },
    changeAll: (tasks, changes, said, texts) => {
      const undo = record({
        undo: () => {
          for (const task of tasks) {
            putBack(task, changes, texts);
          }
          announce("changed", texts.notices.undone);
        },
      });
      for (const task of tasks) {
        send(task, changes, texts);
      }
      notices.notify({
        id: "changed",
        alert: false,
        text: said,
        action: { label: texts.notices.undo, run: undo },
        lasts: UNDO_TIME,
      });
    },
    complete: (task, completed, texts) => {
      const id = ids.first(task.id);
      notices.dismiss(`failed-${task.id}`);
      if (completed) {
        lingering.set(new Set(lingering.get()).add(id));
        setTimeout(() => stopLingering(id), LINGER);
        const undo = record({ undo: () => reopen(task, texts) });
        notices.notify({
          id: "completed",
          about: task.id,
          alert: false,
          text: texts.notices.completed(task.title),
          action: { label: texts.notices.undo, run: undo },
          lasts: UNDO_TIME,
        });
      } else {
        recordEdit(task, { completed }, texts);
      }
      send(task, { completed }, texts);
    },
    remove: (task, texts) => {
      deletions.putAside(task);
      const undo = record({ deleted: task.id, undo: () => restoreDeleted(task, texts) });
      const { length } = deletions.tasks.get();
      notices.notify({
        id: "deleted",
        alert: false,
        text: length === 1 ? texts.notices.deleted(task.title) : texts.notices.deletedMany(length),
        action: { label: texts.notices.undo, run: undo },
        lasts: UNDO_TIME,
        onExpired: () => deletePending(texts),
      });
    },
    undoLast: () => {
      history.pop()?.undo();
    },
  };
}
