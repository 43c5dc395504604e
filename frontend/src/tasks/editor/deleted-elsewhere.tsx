import { usePartTexts } from "../../i18n/late/part-texts";
import { useTexts } from "../../i18n/texts";
import { Banner } from "../../ui/banner";
import { Button } from "../../ui/button";
import type { Task } from "../model/task";

interface DeletedElsewhereProps {
  task: Task;
  onCreate: () => void;
  onClose: () => void;
}

/** Shown when the task was deleted elsewhere while it was open here. */
export function DeletedElsewhere({ task, onCreate, onClose }: DeletedElsewhereProps) {
  const { editor } = useTexts();
  const { gone } = usePartTexts();
  return (
    <div className="grid gap-4">
      <Banner>{gone.why}</Banner>
      <p dir="auto" className="font-medium">
        {task.title}
      </p>
      {task.description && (
        <p dir="auto" className="max-h-60 overflow-y-auto whitespace-pre-wrap">
          {task.description}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2 in-[dialog]:pb-3">
        <Button onClick={onClose}>{editor.cancel}</Button>
        <Button look="primary" onClick={onCreate}>
          {gone.create}
        </Button>
      </div>
    </div>
  );
}
