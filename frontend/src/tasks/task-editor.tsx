import { useTexts } from "../i18n/texts";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { failureText } from "./failure-text";
import { useTask } from "./queries";
import { TaskForm } from "./task-form";

interface TaskEditorProps {
  userId: string;
  taskId: string;
  onClose: () => void;
}

/** The dialog over the list in which one task is changed. */
export function TaskEditor({ userId, taskId, onClose }: TaskEditorProps) {
  const texts = useTexts();
  const task = useTask(userId, taskId);
  return (
    <Dialog title={texts.editor.title} onClose={onClose}>
      {task.isPending && <p className="text-quiet">{texts.editor.loading}</p>}
      {task.isError && (
        <Banner action={<Button onClick={onClose}>{texts.editor.cancel}</Button>}>
          {failureText(task.error, texts)}
        </Banner>
      )}
      {task.data && <TaskForm task={task.data} onClose={onClose} />}
    </Dialog>
  );
}
