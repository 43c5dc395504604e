import { memo } from "react";
import { Link, useSearch } from "wouter";
import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { BinIcon } from "../../ui/icons";
import { type DueGroup, dayInWords, groupOf } from "../model/due";
import type { Task } from "../model/task";
import type { EditorState } from "../model/use-editor-address";
import type { Entry } from "../outbox/entries";
import { useWorkspace } from "../sync/use-workspace";
import { RowMark } from "./row-mark";

interface TaskRowProps {
  task: Task;
  today: string;
  /** What is under way with this task. */
  entry: Entry | undefined;
  drafted: boolean;
  /** The heading that this task is the first under. */
  heading?: DueGroup | undefined;
}

const OVER_LIST: EditorState = { overList: true };

/** One task: its box, its title that opens the editor, its particulars, its end. */
export const TaskRow = memo(function TaskRow(props: TaskRowProps) {
  const { task, today, entry, drafted, heading } = props;
  const texts = useTexts();
  const { tasks } = texts;
  const { ids, deeds } = useWorkspace();
  const search = useSearch();
  const failed = entry?.change.kind === "add" && entry.state === "failed";

  return (
    <>
      {heading && <h2 className="px-2 pt-4 pb-1 font-semibold">{tasks.groups[heading]}</h2>}
      <div
        data-task={ids.first(task.id)}
        className="grid gap-1 rounded-lg border-b border-faint py-1 focus-within:bg-page print:break-inside-avoid"
      >
        <div className="flex items-center gap-1">
          <label className="grid min-h-[44px] min-w-[44px] shrink-0 cursor-pointer place-items-center">
            <input
              type="checkbox"
              aria-label={tasks.done(task.title)}
              checked={task.completed}
              disabled={failed}
              onChange={(event) => deeds.complete(task, event.target.checked, texts)}
              className="size-6 accent-accent"
            />
          </label>
          <div className="min-w-0 grow">
            <Link
              href={`/tasks/${task.id}${search && `?${search}`}`}
              state={OVER_LIST}
              className="block min-h-11 content-center py-1 hover:underline"
            >
              <span className="sr-only">{tasks.edit} </span>
              <bdi
                dir="auto"
                className={`line-clamp-3 ${task.completed ? "text-quiet line-through" : ""}`}
              >
                {task.title}
              </bdi>
            </Link>
            <Particulars task={task} today={today} />
          </div>
          {!failed && (
            <Button
              look="quiet"
              className="shrink-0"
              aria-label={tasks.deleteTask(task.title)}
              onClick={() => deeds.remove(task, texts)}
            >
              <BinIcon />
            </Button>
          )}
        </div>
        <RowMark task={task} entry={entry} drafted={drafted} />
      </div>
    </>
  );
});

function Particulars({ task, today }: { task: Task; today: string }) {
  const { tasks } = useTexts();
  const priority = task.priority === "medium" ? "" : tasks.priorities[task.priority];
  if (!priority && !task.due_date && !task.description) {
    return null;
  }
  const high = task.priority === "high" ? "font-medium text-high" : "";
  return (
    <div className="flex flex-wrap gap-x-3 pb-1 text-sm wrap-anywhere text-quiet">
      {priority && <span className={high}>{tasks.priorityOf(priority)}</span>}
      {task.due_date && <Due day={task.due_date} today={today} done={task.completed} />}
      {task.description && (
        <span dir="auto" className="line-clamp-1 basis-full">
          {task.description.slice(0, 200)}
        </span>
      )}
    </div>
  );
}

function Due({ day, today, done }: { day: string; today: string; done: boolean }) {
  const { tasks, locale } = useTexts();
  const words = dayInWords(day, locale(), today);
  switch (groupOf(day, today)) {
    case "overdue":
      return done ? (
        <span>{tasks.dueOn(words)}</span>
      ) : (
        <span className="font-medium text-alert">{tasks.overdueSince(words)}</span>
      );
    case "today":
      return <span>{tasks.dueToday}</span>;
    case "tomorrow":
      return <span>{tasks.dueTomorrow}</span>;
    default:
      return <span>{tasks.dueOn(words)}</span>;
  }
}
