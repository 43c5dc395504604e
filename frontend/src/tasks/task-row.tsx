import { useState } from "react";
import { Link } from "wouter";
import { useTexts } from "../i18n/texts";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { failureText } from "./failure-text";
import { useChangeTask } from "./queries";
import { dayInWords, type Task } from "./task";

interface TaskRowProps {
  task: Task;
  onDelete: (task: Task) => void;
}

/** One task: its box, its title that opens the editor, its particulars, its end. */
export function TaskRow({ task, onDelete }: TaskRowProps) {
  const texts = useTexts();
  const { tasks } = texts;
  const change = useChangeTask(task.user_id, task.id);
  // What was asked for shows at once, and until the list has caught up or the service has refused.
  const [asked, setAsked] = useState<boolean>();
  const done = asked ?? task.completed;

  function mark(completed: boolean) {
    setAsked(completed);
    change.mutate({ completed }, { onSettled: () => setAsked(undefined) });
  }

  return (
    <li className="grid gap-2 border-b border-faint py-1 last:border-0">
      <div className="flex items-center gap-2">
        <label className="grid size-11 shrink-0 cursor-pointer place-items-center">
          <input
            type="checkbox"
            aria-label={tasks.done(task.title)}
            checked={done}
            onChange={(event) => mark(event.target.checked)}
            className="size-6 accent-accent"
          />
        </label>
        <div className="min-w-0 grow py-1">
          <Link href={`/tasks/${task.id}`} className="block py-1 hover:underline">
            <span className="sr-only">{tasks.edit} </span>
            <span dir="auto" className={`block ${done ? "text-quiet line-through" : ""}`}>
              {task.title}
            </span>
          </Link>
          <Particulars task={task} />
        </div>
        <Button
          look="quiet"
          aria-label={tasks.deleteTask(task.title)}
          onClick={() => onDelete(task)}
        >
          {tasks.delete}
        </Button>
      </div>
      {change.isError && <Banner>{failureText(change.error, texts)}</Banner>}
    </li>
  );
}

function Particulars({ task }: { task: Task }) {
  const { tasks } = useTexts();
  const priority = task.priority === "medium" ? "" : tasks.priorities[task.priority];
  if (!priority && !task.due_date && !task.description) {
    return null;
  }
  return (
    <div className="flex flex-wrap gap-x-3 text-sm text-quiet">
      {priority && (
        <span className={task.priority === "high" ? "text-high" : ""}>
          {tasks.priorityOf(priority)}
        </span>
      )}
      {task.due_date && <span>{tasks.dueOn(dayInWords(task.due_date, navigator.language))}</span>}
      {task.description && (
        <span dir="auto" className="line-clamp-1 basis-full">
          {task.description}
        </span>
      )}
    </div>
  );
}
