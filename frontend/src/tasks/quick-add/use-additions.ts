import { useTexts } from "../../i18n/texts";
import { additionOf, type Change } from "../model/change";
import type { Task } from "../model/task";
import { failureText } from "../notices/failure-text";
import { UNDO_TIME } from "../sync/deeds";
import { useWorkspace } from "../sync/use-workspace";
import type { Content } from "./details";

/** Adds tasks, which appear in the list at once. */
export function useAdditions() {
  const texts = useTexts();
  const { userId, outbox, deeds, notices, refresh } = useWorkspace();

  // A task that cannot be sent stays in the list, marked as failed.
  const send = (change: Change, onFailure: (error: unknown) => void = () => undefined) =>
    outbox.submit(change).catch(onFailure).finally(refresh.soon);

  const say = (text: string, action?: { label: string; run: () => void }) =>
    notices.notify({ id: "added", alert: false, text, action, lasts: UNDO_TIME });

  /** Removes the tasks again, which need not have been sent. */
  function undo(tasks: readonly Task[]): void {
    for (const task of tasks) {
      send({ kind: "remove", task }, (error) =>
        notices.notify({
          id: `failed-${task.id}`,
          alert: true,
          text: texts.notices.stillThere(task.title, failureText(error, texts)),
        }),
      );
    }
    const [only] = tasks;
    const { deleted, deletedMany } = texts.notices;
    say(tasks.length === 1 && only ? deleted(only.title) : deletedMany(tasks.length));
  }

  function add(content: Content): Task {
    const addition = additionOf(userId, content);
    send(addition);
    deeds.record({ tasks: [addition.task], undo });
    return addition.task;
  }

  /** Adds the last line first: the list shows the newest first, and so keeps the order of the lines. */
  function addSeveral(contents: readonly Content[]): void {
    const tasks = contents.toReversed().map((content, at) => {
      const addition = additionOf(userId, content);
      const created_at = new Date(Date.parse(addition.task.created_at) + at).toISOString();
      send({ ...addition, task: { ...addition.task, created_at } });
      return addition.task;
    });
    const { undo: run } = deeds.record({ tasks, undo });
    say(texts.quickAdd.added(tasks.length), { label: texts.notices.undo, run });
  }

  return { add, addSeveral };
}
