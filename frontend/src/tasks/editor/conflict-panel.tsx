import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { usePartTexts } from "../../i18n/late/part-texts";
import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { dayInWords, today } from "../model/due";
import { type ConflictField, conflictOf, resolved } from "../model/form-values";
import { PRIORITIES, type Task, type TaskChanges } from "../model/task";

interface ConflictPanelProps {
  base: Task;
  changes: TaskChanges;
  theirs: Task;
  /** Called with the remaining changes, to be applied to the other version. */
  onResolved: (changes: TaskChanges) => void;
  onBack: () => void;
}

/** Resolves a conflict field by field, so that nothing is overwritten unseen. */
export function ConflictPanel({ base, changes, theirs, onResolved, onBack }: ConflictPanelProps) {
  const { editor } = useTexts();
  const { conflict } = usePartTexts();
  const panel = useRef<HTMLFormElement>(null);
  const id = useId();
  const [taken, setTaken] = useState<ReadonlySet<ConflictField>>(new Set());

  // The button that had the focus no longer exists.
  useEffect(() => panel.current?.focus(), []);

  function choose(field: ConflictField, isTheirs: boolean) {
    const next = new Set(taken);
    next[isTheirs ? "add" : "delete"](field);
    setTaken(next);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    onResolved(resolved(changes, taken));
  }

  return (
    <form ref={panel} onSubmit={submit} tabIndex={-1} aria-labelledby={id} className="grid gap-4">
      <div role="alert" className="grid gap-2">
        <p id={id} className="font-medium">
          {conflict.title}
        </p>
        <p>{conflict.why}</p>
      </div>
      {conflictOf(base, changes, theirs).map(({ field, mine, theirs: other }) => (
        <fieldset key={field} className="grid gap-1 rounded-lg border border-line p-3">
          <legend className="px-1 font-medium">{editor.fields[field]}</legend>
          <Side
            name={id + field}
            label={conflict.mine}
            field={field}
            value={mine}
            checked={!taken.has(field)}
            onChoose={() => choose(field, false)}
          />
          <Side
            name={id + field}
            label={conflict.theirs}
            field={field}
            value={other}
            checked={taken.has(field)}
            onChoose={() => choose(field, true)}
          />
        </fieldset>
      ))}
      <div className="flex flex-wrap justify-end gap-2 in-[dialog]:pb-3">
        <Button onClick={onBack}>{conflict.back}</Button>
        <Button type="submit" look="primary">
          {editor.save}
        </Button>
      </div>
    </form>
  );
}

interface SideProps {
  /** The radio group, shared by both sides of a field. */
  name: string;
  label: string;
  field: ConflictField;
  value: Task[ConflictField];
  checked: boolean;
  onChoose: () => void;
}

function Side({ name, label, field, value, checked, onChoose }: SideProps) {
  const words = useWords(field, value);
  return (
    <label className="grid min-h-11 cursor-pointer grid-cols-[auto_5rem_1fr] items-center gap-2">
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={onChoose}
        className="size-5 accent-accent"
      />
      <span className="text-quiet">{label}</span>
      <bdi dir="auto" className="max-h-40 overflow-y-auto whitespace-pre-wrap">
        {words}
      </bdi>
    </label>
  );
}

function useWords(field: ConflictField, value: Task[ConflictField]): string {
  const { tasks, locale } = useTexts();
  const { conflict } = usePartTexts();
  if (typeof value === "boolean") {
    return value ? conflict.yes : conflict.no;
  }
  if (!value) {
    return conflict.nothing;
  }
  if (field === "due_date") {
    return dayInWords(value, locale(), today());
  }
  const priority = PRIORITIES.find((each) => field === "priority" && each === value);
  return priority ? tasks.priorities[priority] : value;
}
