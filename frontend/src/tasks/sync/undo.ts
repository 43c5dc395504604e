import type { Texts } from "../../i18n/en";
import { store } from "../../store/store";
import { additionOf, firstId } from "../model/change";
import type { Task, TaskChanges } from "../model/task";
import { deletions, putAside, takeAside } from "./deletions";
import { failureText } from "./failure-text";
import { refreshSoon } from "./list-query";
import { dismiss, dismissAbout, notify } from "./notices";
import { submit } from "./outbox";

export const UNDO_TIME = 8_000;
const LINGER = 1_500;

/** Just completed, and still shown where only open tasks are. */
export const lingering = store<ReadonlySet<string>>(new Set());

/** What can be taken back, the last at the end. It has no end but the page's. */
let past: { taskId: string; run: () => void }[] = [];

export function undoLast(): void {
  past.at(-1)?.run();
}

const forgetUndoOf = (taskId: string) => {
  past = past.filter((each) => each.taskId !== taskId);
};

export function forgetPast(): void {
  past = [];
}

/** Changes a task and, should that fail, says that it is as it was. */
export function change(task: Task, changes: TaskChanges, texts: Texts): void {
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
    const undo = () => {
      forgetUndoOf(task.id);
      stopLingering(id);
      change({ ...task, completed: true }, { completed: false }, texts);
      announce("completed", texts.notices.reopened(task.title));
    };
    past.push({ taskId: task.id, run: undo });
    notify({
      id: "completed",
      about: task.id,
      alert: false,
      text: texts.notices.completed(task.title),
      action: { label: texts.notices.undo, run: undo },
      lasts: UNDO_TIME,
    });
  }
  change(task, { completed }, texts);
}

function stopLingering(id: string): void {
  const left = new Set(lingering.get());
  left.delete(id);
  lingering.set(left);
}

/** Hides a task at once and deletes it when there is no more time to undo. */
export function remove(task: Task, texts: Texts): void {
  putAside(task);
  const undo = () => takeBack(task, texts);
  forgetUndoOf(task.id);
  past.push({ taskId: task.id, run: undo });
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
    forgetUndoOf(id);
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
