import { useTexts } from "../../i18n/texts";
import type { Task } from "../model/task";

/** When the task was created and last changed, in local time. */
export function TaskTimes({ task }: { task: Task }) {
  const { editor, locale } = useTexts();
  const words = new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeStyle: "short" });
  const at = (moment: string) => words.format(new Date(moment));
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-quiet">
      <span>{editor.created(at(task.created_at))}</span>
      <span>{editor.changed(at(task.updated_at))}</span>
    </p>
  );
}
