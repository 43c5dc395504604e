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
import { createHistory, type Deed } from "./history";
import type { Refresh } from "./list-query";

export const UNDO_TIME = 8_000;
/** The row fades and collapses at the end, as defined in the style sheet. */
const LINGER = 1_500;

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
  removeAll: (tasks: readonly Task[], texts: Texts) => void;
  /** Restores what an edit changed, unless the same fields were changed elsewhere since. */
  putBack: (task: Task, changes: TaskChanges, texts: Texts) => void;
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
  const { record, forgetDeletionsOf, undoLast } = createHistory();

  const announce = (id: string, text: string) =>
    notices.notify({ id, alert: false, text, lasts: UNDO_TIME / 2 });

  const offerUndo = (
    id: string,
    text: string,
    run: () => void,
    { notices: words }: Texts,
    onExpired?: () => void,
  ) => {
    const action = { label: words.undo, run };
    notices.notify({ id, alert: false, text, action, lasts: UNDO_TIME, onExpired });
  };

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

  function send(task: Task, changes: TaskChanges, texts: Texts, guarded = false): void {
    submit({ kind: "edit", task, changes, guarded }, (error) =>
      texts.notices.putBack(task.title, failureText(error, texts)),
    );
  }

  function putBack(task: Task, changes: TaskChanges, texts: Texts, guarded = false): void {
    const before = Object.fromEntries(
      CONFLICT_FIELDS.filter((field) => field in changes).map((field) => [field, task[field]]),
    );
    send({ ...task, ...changes }, before, texts, guarded);
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
  function restoreDeleted(tasks: readonly Task[], texts: Texts): void {
    const taken = deletions.takeAside();
    forgetDeletionsOf(new Set([...tasks, ...taken].map(({ id }) => id)));
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
      submit(additionOf(task.user_id, task), String, () => announce("deleted", said));
    }
  }

  function removeAll(tasks: readonly Task[], texts: Texts): void {
    for (const task of tasks) {
      deletions.putAside(task);
    }
    const deleted = tasks.map(({ id }) => id);
    const undo = record({ deleted, undo: () => restoreDeleted(tasks, texts) });
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
    putBack: (task, changes, texts) => putBack(task, changes, texts, true),
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
      offerUndo("changed", said, undo, texts);
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
    remove: (task, texts) => removeAll([task], texts),
    removeAll,
    undoLast,
  };
}
