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
/** The row fades and collapses at the end of it, as the style sheet has it. */
const LINGER = 1_500;

interface Deed {
  /** The task that was deleted, where that is what was done. */
  deleted?: string;
  undo: () => void;
}

/** What a person does to tasks, each deed so that it can be taken back. */
export interface Deeds {
  /** Just completed, and still shown where only open tasks are. */
  lingering: Store<ReadonlySet<string>>;
  change: (task: Task, changes: TaskChanges, texts: Texts) => void;
  /** Changes several tasks alike, says so, and takes it back as one. */
  changeAll: (tasks: readonly Task[], changes: TaskChanges, said: string, texts: Texts) => void;
  complete: (task: Task, completed: boolean, texts: Texts) => void;
  /** Hides a task at once and deletes it when there is no more time to undo. */
  remove: (task: Task, texts: Texts) => void;
  /** Lets an edit be taken back: what it changed is as it was, and nothing else. */
  recordEdit: (task: Task, changes: TaskChanges, texts: Texts) => void;
  /** Lets what was done elsewhere be taken back in its turn. */
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
  /** What can be taken back, the last at the end. It has no end but the session's. */
  let past: Deed[] = [];

  function record(deed: Deed): () => void {
    past.push(deed);
    return () => {
      past = past.filter((each) => each !== deed);
      deed.undo();
    };
  }

  const announce = (id: string, text: string) =>
    notices.notify({ id, alert: false, text, lasts: UNDO_TIME / 2 });

  /** Hands a change on and, should it fail, says so. */
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

  /** All that wait to be deleted come back together, as the message said; later each by itself. */
  function takeBack(task: Task, texts: Texts): void {
    const taken = deletions.takeAside();
    const back = new Set([task, ...taken].map(({ id }) => id));
    past = past.filter(({ deleted }) => deleted === undefined || !back.has(deleted));
    if (taken.length === 0) {
      // The service has deleted it, so it comes back as a new task with the same content.
      submit(additionOf(task.user_id, task), String, () =>
        announce("deleted", texts.notices.restored(task.title)),
      );
    } else if (taken.length === 1) {
      announce("deleted", texts.notices.restored(task.title));
    } else {
      announce("deleted", texts.notices.restoredMany(taken.length));
    }
  }

  function removeAside(texts: Texts): void {
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
      const undo = record({ deleted: task.id, undo: () => takeBack(task, texts) });
      const { length } = deletions.tasks.get();
      notices.notify({
        id: "deleted",
        alert: false,
        text: length === 1 ? texts.notices.deleted(task.title) : texts.notices.deletedMany(length),
        action: { label: texts.notices.undo, run: undo },
        lasts: UNDO_TIME,
        onExpired: () => removeAside(texts),
      });
    },
    undoLast: () => {
      past.pop()?.undo();
    },
  };
}
