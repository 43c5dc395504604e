import { useId } from "react";
import { useTexts } from "../../i18n/texts";
import { Faults } from "../../ui/field";
import { PRIORITIES, type Priority } from "../model/task";

interface PriorityFieldProps {
  value: Priority;
  onChoose: (priority: Priority) => void;
  faults: string[];
}

export function PriorityField({ value, onChoose, faults }: PriorityFieldProps) {
  const { editor, tasks } = useTexts();
  const name = useId();
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-medium">{editor.fields.priority}</legend>
      <div className="flex flex-wrap gap-2">
        {PRIORITIES.toReversed().map((priority) => (
          <label
            key={priority}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-lg border border-line px-3"
          >
            <input
              type="radio"
              name={name}
              checked={priority === value}
              onChange={() => onChoose(priority)}
              className="size-5 accent-accent"
            />
            {tasks.priorities[priority]}
          </label>
        ))}
      </div>
      <Faults of={faults} />
    </fieldset>
  );
}
