import type { Texts } from "../../i18n/en";
import { store } from "../../store/store";
import { additionOf, type Change, firstId } from "../model/change";
import { CONFLICT_FIELDS } from "../model/form-values";
import type { Task, TaskChanges } from "../model/task";
import { failureText } from "../notices/failure-text";
import { dismiss, dismissAbout, notify } from "../notices/notices";
import { deletions, putAside, takeAside } from "./deletions";
import { keepDraft } from "./drafts";
import { refreshSoon } from "./list-query";
import { submit } from "./outbox";

export const UNDO_TIME = 8_000;
const LINGER = 1_500;

/** Just completed, and still shown where only open tasks are. */
export const lingering = store<ReadonlySet<string>>(new Set());

interface Deed {
  /** The task that was deleted, where that is what was done. */
  deleted?: string;
  undo: () => void;
}

/** What can be taken back, the last at the end. It has no end but the page's. */
let past: Deed[] = [];

function record(deed: Deed): () => void {
  past.push(deed);
  return () => {
    past = past.filter((each) => each !== deed);
    deed.undo();
  };
}

export function undoLast(): void {
  past.pop()?.undo();
}

const forgetDeletionOf = (taskId: string) => {
  past = past.filter(({ deleted }) => deleted !== taskId);
};

export function forgetPast(): void {
  past = [];
}

/** Lets an edit be taken back: what it changed is as it was, and nothing else. */
export function recordEdit(task: Task, changes: TaskChanges, texts: Texts): void {
  const before = Object.fromEntries(
    CONFLICT_FIELDS.filter((field) => field in changes).map((field) => [field, task[field]]),
  );
  record({ undo: () => send({ ...task, ...changes }, before, texts) });
}

/** Changes a task, so that it can be taken back. */
export function change(task: Task, changes: TaskChanges, texts: Texts): void {
  recordEdit(task, changes, texts);
  send(task, changes, texts);
}

/** Changes a task and, should that fail, says that it is as it was. */
function send(task: Task, changes: TaskChanges, texts: Texts): void {
  submit({ kind: "edit", task, changes, guarded: false })
    .catch((error: unknown) => {
      dismissAbout(task.id);
      notify({
        id: `failed-${task.id}`,
        alert: true,
        text: texts.notices.putBack(task.title, failureText(error, texts)),
      });
    })
    .finally(refreshSoon);
}

export function complete(task: Task, completed: boolean, texts: Texts): void {
  const id = firstId(task.id);
  dismiss(`failed-${task.id}`);
  if (completed) {
    lingering.set(new Set(lingering.get()).add(id));
    setTimeout(() => stopLingering(id), LINGER);
    const undo = record({
      undo: () => {
        stopLingering(id);
        send({ ...task, completed: true }, { completed: false }, texts);
        announce("completed", texts.notices.reopened(task.title));
      },
    });
    notify({
      id: "completed",
      about: task.id,
      alert: false,
      text: texts.notices.completed(task.title),
      action: { label: texts.notices.undo, run: undo },
      lasts: UNDO_TIME,
    });
  }
  if (!completed) {
    recordEdit(task, { completed }, texts);
  }
  send(task, { completed }, texts);
}

function stopLingering(id: string): void {
  const left = new Set(lingering.get());
  left.delete(id);
  lingering.set(left);
}

/** Hides a task at once and deletes it when there is no more time to undo. */
export function remove(task: Task, texts: Texts): void {
  putAside(task);
  const undo = record({ deleted: task.id, undo: () => takeBack(task, texts) });
  const { length } = deletions.get();
  notify({
    id: "deleted",
    alert: false,
    text: length === 1 ? texts.notices.deleted(task.title) : texts.notices.deletedMany(length),
    action: { label: texts.notices.undo, run: undo },
    lasts: UNDO_TIME,
    onExpired: () => removeAside(texts),
  });
}

/** All that wait to be deleted come back together, as the message said; later each by itself. */
function takeBack(task: Task, texts: Texts): void {
  const taken = takeAside();
  for (const { id } of [task, ...taken]) {
    forgetDeletionOf(id);
  }
  if (taken.length === 0) {
    recreate(task, texts);
  } else if (taken.length === 1) {
    announce("deleted", texts.notices.restored(task.title));
  } else {
    announce("deleted", texts.notices.restoredMany(taken.length));
  }
}

function removeAside(texts: Texts): void {
  for (const task of takeAside()) {
    submit({ kind: "remove", task })
      .catch((error: unknown) =>
        notify({
          id: `failed-${task.id}`,
          alert: true,
          text: texts.notices.stillThere(task.title, failureText(error, texts)),
        }),
      )
      .finally(refreshSoon);
  }
}

/** The service has deleted it, so it comes back as a new task with the same content. */
function recreate(task: Task, texts: Texts): void {
  submit(additionOf(task.user_id, task))
    .then(() => announce("deleted", texts.notices.restored(task.title)))
    .catch(() => undefined)
    .finally(refreshSoon);
}

const announce = (id: string, text: string) =>
  notify({ id, alert: false, text, lasts: UNDO_TIME / 2 });

/** Submits again what an earlier page did not get through to the service. */
export function resume(changes: readonly Change[], texts: Texts): void {
  for (const each of changes) {
    submit(each)
      .catch((error: unknown) => {
        if (each.kind === "add") {
          return;
        }
        if (each.kind === "edit" && each.guarded) {
          keepDraft({ base: each.task, changes: each.changes });
        }
        const { putBack, stillThere } = texts.notices;
        const say = each.kind === "edit" ? putBack : stillThere;
        notify({
          id: `failed-${each.task.id}`,
          alert: true,
          text: say(each.task.title, failureText(error, texts)),
        });
      })
      .finally(refreshSoon);
  }
}
