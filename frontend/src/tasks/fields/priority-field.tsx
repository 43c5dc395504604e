import { useId } from "react";
import { useTexts } from "../../i18n/texts";
import { Faults } from "../../ui/field";
import { PRIORITIES, type Priority } from "../model/task";

interface PriorityFieldProps {
  /** Undefined where several tasks differ. */
  value: Priority | undefined;
  onChoose: (priority: Priority) => void;
  faults: string[];
}

/** The three priorities, side by side. */
export function PriorityField({ value, onChoose, faults }: PriorityFieldProps) {
  const { editor, tasks } = useTexts();
  const name = useId();
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-medium">{editor.fields.priority}</legend>
      <div className="flex flex-wrap rounded-lg border border-line">
        {PRIORITIES.toReversed().map((priority) => (
          <label
            key={priority}
            className="flex min-h-11 grow cursor-pointer items-center justify-center gap-2 rounded-[calc(var(--radius-lg)-1px)] px-3 font-medium has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              checked={priority === value}
              onChange={() => onChoose(priority)}
              className="size-4 accent-current outline-none"
            />
            {tasks.priorities[priority]}
          </label>
        ))}
      </div>
      <Faults of={faults} />
    </fieldset>
  );
}
