import { useEffect, useRef } from "react";
import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { dayInWords, today } from "../model/due";
import { type ConflictField, conflictOf } from "../model/form-values";
import { PRIORITIES, type Task, type TaskChanges } from "../model/task";

interface ConflictPanelProps {
  base: Task;
  changes: TaskChanges;
  theirs: Task;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two versions of one task, side by side; nobody's words are overwritten unseen. */
export function ConflictPanel({
  base,
  changes,
  theirs,
  onKeepMine,
  onTakeTheirs,
}: ConflictPanelProps) {
  const texts = useTexts();
  const { conflict } = texts.editor;
  const panel = useRef<HTMLDivElement>(null);

  // The button that had the focus is gone.
  useEffect(() => panel.current?.focus(), []);

  const names: Record<ConflictField, string> = {
    title: texts.editor.taskTitle,
    description: texts.editor.description,
    priority: texts.editor.priority,
    due_date: texts.editor.dueDate,
    completed: texts.editor.done,
  };

  function words(field: ConflictField, value: Task[ConflictField]): string {
    if (typeof value === "boolean") {
      return value ? conflict.yes : conflict.no;
    }
    if (!value) {
      return conflict.nothing;
    }
    if (field === "due_date") {
      return dayInWords(value, texts.locale(), today());
    }
    const priority = PRIORITIES.find((each) => field === "priority" && each === value);
    return priority ? texts.tasks.priorities[priority] : value;
  }

  return (
    <div ref={panel} role="alert" tabIndex={-1} className="grid gap-4">
      <p className="font-medium">{conflict.title}</p>
      <p>{conflict.why}</p>
      <dl className="grid gap-3">
        {conflictOf(base, changes, theirs).map((each) => (
          <div key={each.field} className="rounded-lg border border-line p-3">
            <dt className="font-medium">{names[each.field]}</dt>
            <Side label={conflict.mine}>{words(each.field, each.mine)}</Side>
            <Side label={conflict.theirs}>{words(each.field, each.theirs)}</Side>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onTakeTheirs}>{conflict.takeTheirs}</Button>
        <Button look="primary" onClick={onKeepMine}>
          {conflict.keepMine}
        </Button>
      </div>
    </div>
  );
}

const Side = ({ label, children }: { label: string; children: string }) => (
  <dd className="grid grid-cols-[5rem_1fr] gap-2">
    <span className="text-quiet">{label}</span>
    <bdi dir="auto" className="max-h-40 overflow-y-auto whitespace-pre-wrap">
      {children}
    </bdi>
  </dd>
);
