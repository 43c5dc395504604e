import type { Texts } from "../../i18n/en";
import { type Store, store } from "../../store/store";
import type { Change } from "../model/change";
import { CONFLICT_FIELDS } from "../model/form-values";
import type { Ids } from "../model/ids";
import type { Task, TaskChanges } from "../model/task";
import { failureText } from "../notices/failure-text";
import type { Notices } from "../notices/notices";
import type { Outbox } from "../outbox/outbox";
import type { Deletions } from "./deletions";
import { createHistory, type Deed, type Recorded } from "./history";
import type { Refresh } from "./list-query";
import { createRemovals } from "./removals";

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
  record: (deed: Deed) => Recorded;
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
  const history = createHistory();
  const { record, undoLast } = history;

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

  /** Submits a change and reports a failure. Resolves to whether the service has accepted it. */
  const submit = (change: Change, say: (error: unknown) => string): Promise<boolean> =>
    outbox
      .submit(change)
      .then(() => true)
      .catch((error: unknown) => {
        const { id } = change.task;
        notices.dismissAbout(id);
        if (change.kind !== "add") {
          notices.notify({ id: `failed-${id}`, alert: true, text: say(error) });
        }
        return false;
      })
      .finally(refresh.soon);

  const send = (task: Task, changes: TaskChanges, texts: Texts, guarded = false) =>
    submit({ kind: "edit", task, changes, guarded }, (error) =>
      texts.notices.putBack(task.title, failureText(error, texts)),
    );

  /** What is refused is not undone: Ctrl+Z goes to the action before. */
  async function sendRecorded(
    task: Task,
    changes: TaskChanges,
    texts: Texts,
    { withdraw }: Recorded,
    notice = "",
  ): Promise<void> {
    if (!(await send(task, changes, texts)) && withdraw(task)) {
      notices.dismiss(notice);
    }
  }

  function putBack(task: Task, changes: TaskChanges, texts: Texts, guarded = false): void {
    const before = Object.fromEntries(
      CONFLICT_FIELDS.filter((field) => field in changes).map((field) => [field, task[field]]),
    );
    send({ ...task, ...changes }, before, texts, guarded);
  }

  const recordEdit = (task: Task, changes: TaskChanges, texts: Texts) =>
    record({ tasks: [task], undo: () => putBack(task, changes, texts) });

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

  const removeAll = createRemovals({ deletions, history, submit, announce, offerUndo });

  return {
    lingering,
    record,
    putBack: (task, changes, texts) => putBack(task, changes, texts, true),
    change: (task, changes, texts) => {
      sendRecorded(task, changes, texts, recordEdit(task, changes, texts));
    },
    changeAll: (tasks, changes, said, texts) => {
      const recorded = record({
        tasks,
        undo: (changed) => {
          for (const task of changed) {
            putBack(task, changes, texts);
          }
          announce("changed", texts.notices.undone);
        },
      });
      for (const task of tasks) {
        sendRecorded(task, changes, texts, recorded, "changed");
      }
      offerUndo("changed", said, recorded.undo, texts);
    },
    complete: (task, completed, texts) => {
      const id = ids.first(task.id);
      notices.dismiss(`failed-${task.id}`);
      if (completed) {
        lingering.set(new Set(lingering.get()).add(id));
        setTimeout(() => stopLingering(id), LINGER);
        const recorded = record({ tasks: [task], undo: () => reopen(task, texts) });
        notices.notify({
          id: "completed",
          about: task.id,
          alert: false,
          text: texts.notices.completed(task.title),
          action: { label: texts.notices.undo, run: recorded.undo },
          lasts: UNDO_TIME,
        });
        sendRecorded(task, { completed }, texts, recorded);
      } else {
        sendRecorded(task, { completed }, texts, recordEdit(task, { completed }, texts));
      }
    },
    remove: (task, texts) => removeAll([task], texts),
    removeAll,
    undoLast,
  };
}
