import { ApiFailure } from "../api/problem";
import { useTexts } from "../i18n/texts";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { failureText } from "./failure-text";
import { useDeleteTask } from "./queries";
import type { Task } from "./task";

interface DeleteDialogProps {
  task: Task;
  onKept: () => void;
  onDeleted: () => void;
}

/** Asks before a task goes for good. */
export function DeleteDialog({ task, onKept, onDeleted }: DeleteDialogProps) {
  const texts = useTexts();
  const { tasks } = texts;
  const remove = useDeleteTask(task.user_id);

  const confirm = () =>
    remove.mutate(task, {
      onSuccess: onDeleted,
      // A task that is gone already is what was asked for.
      onError: (error) => error instanceof ApiFailure && error.status === 404 && onDeleted(),
    });

  return (
    <Dialog title={tasks.confirmDelete} onClose={onKept}>
      <div className="grid gap-4">
        <p dir="auto">{task.title}</p>
        {remove.isError && <Banner>{failureText(remove.error, texts)}</Banner>}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onKept}>{tasks.keep}</Button>
          <Button look="danger" busy={remove.isPending} onClick={confirm}>
            {tasks.delete}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
