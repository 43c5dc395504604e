import { useTexts } from "../../i18n/texts";
import type { Task } from "../model/task";
import { useWorkspace } from "../sync/use-workspace";
import { PlanDialog } from "./plan-dialog";

interface RowChoicesProps {
  task: Task;
  onClose: () => void;
}

/** Date and priority of a task, next to its row. */
export function RowChoices({ task, onClose }: RowChoicesProps) {
  const texts = useTexts();
  const { deeds } = useWorkspace();
  return (
    <PlanDialog
      title={texts.tasks.plan(task.title)}
      priority={task.priority}
      due={task.due_date ?? ""}
      onChoose={(changes) => deeds.change(task, changes, texts)}
      onClose={onClose}
    />
  );
}
