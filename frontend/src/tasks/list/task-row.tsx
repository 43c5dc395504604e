import { memo, type MouseEvent as PointerClick } from "react";
import { useSearch } from "wouter";
import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { BinIcon, CalendarIcon } from "../../ui/icons";
import { dayInWords, groupOf } from "../model/due";
import { isSeen, type Task } from "../model/task";
import { useOpenEditor } from "../model/use-editor-address";
import type { Entry } from "../outbox/entries";
import { useWorkspace } from "../sync/use-workspace";
import { RowMark } from "./row-mark";

interface TaskRowProps {
  task: Task;
  today: string;
  /** The pending change to this task. */
  entry: Entry | undefined;
  drafted: boolean;
  /** Whether it was just completed and is leaving the list. */
  leaving: boolean;
  /** Opens the choice of date and priority. */
  onChoose: (task: Task) => void;
  /** Whether it is selected; undefined while nothing is being selected. */
  selected: boolean | undefined;
  onSelect: (task: Task, isRange: boolean) => void;
}

/** Whether a click opens the link here, and not in another tab or window. */
const isPlain = ({ button, ctrlKey, metaKey, altKey, shiftKey }: PointerClick): boolean =>
  button === 0 && !(ctrlKey || metaKey || altKey || shiftKey);

/** One task: checkbox, title with a link to the editor, details and Delete. */
export const TaskRow = memo(function TaskRow(props: TaskRowProps) {
  const { task, today, entry, drafted, leaving, onChoose, selected, onSelect } = props;
  const texts = useTexts();
  const { tasks } = texts;
  const { ids, deeds } = useWorkspace();
  const search = useSearch();
  const open = useOpenEditor();
  const isSelecting = selected !== undefined;
  const title = isSeen(task.title) ? task.title : tasks.unseen;
  const failed = entry?.change.kind === "add" && entry.state === "failed";

  return (
    <div
      data-task={ids.first(task.id)}
      data-leaving={leaving || undefined}
      className="grid rounded-lg border-b border-faint focus-within:bg-page hover:bg-page print:break-inside-avoid"
    >
      <div className="flex items-start gap-1">
        <label className="grid min-h-[44px] min-w-[44px] shrink-0 cursor-pointer place-items-center">
          <input
            type="checkbox"
            aria-label={isSelecting ? tasks.selectTask(title) : tasks.done(title)}
            checked={selected ?? task.completed}
            disabled={failed}
            onChange={({ target, nativeEvent }) => {
              if (isSelecting) {
                onSelect(task, (nativeEvent as MouseEvent).shiftKey);
              } else {
                deeds.complete(task, target.checked, texts);
              }
            }}
            data-priority={task.priority}
          />
        </label>
        <div className="min-w-0 grow pe-1 pb-2.5">
          <a
            href={`/tasks/${task.id}${search && `?${search}`}`}
            onClick={(event) => {
              if (isSelecting && !event.ctrlKey && !event.metaKey) {
                event.preventDefault();
                onSelect(task, event.shiftKey);
              } else if (isPlain(event)) {
                event.preventDefault();
                // With a mouse or a finger, no on-screen keyboard should open.
                open(task.id, event.detail === 0 ? "title" : undefined);
              }
            }}
            className="block pt-2.5 hover:underline"
          >
            <span className="sr-only">{isSelecting ? tasks.select : tasks.edit} </span>
            <bdi
              dir="auto"
              className={`line-clamp-3 ${task.completed ? "text-quiet line-through" : ""}`}
            >
              {title}
            </bdi>
          </a>
          <Particulars task={task} today={today} />
        </div>
        {!failed && !isSelecting && (
          <>
            <Button
              look="quiet"
              className="shrink-0"
              aria-label={tasks.plan(title)}
              aria-haspopup="dialog"
              onClick={() => onChoose(task)}
              data-quiet
            >
              <CalendarIcon />
            </Button>
            <Button
              look="quiet"
              className="shrink-0"
              aria-label={tasks.deleteTask(title)}
              onClick={() => deeds.remove(task, texts)}
              data-quiet
            >
              <BinIcon />
            </Button>
          </>
        )}
      </div>
      <RowMark task={task} entry={entry} drafted={drafted} />
    </div>
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
    <div className="flex flex-wrap gap-x-3 text-sm wrap-anywhere text-quiet">
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
  return groupOf(day, today) === "overdue" && !done ? (
    <span className="font-medium text-alert">{tasks.overdueSince(words)}</span>
  ) : (
    <span>{tasks.dueOn(words)}</span>
  );
}
