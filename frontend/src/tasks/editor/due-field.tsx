import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { addDays, today } from "../model/due";

interface DueFieldProps {
  value: string;
  onChoose: (day: string) => void;
  faults: string[];
}

/** The browser's own date field, and the days that are wanted most. */
export function DueField({ value, onChoose, faults }: DueFieldProps) {
  const { editor } = useTexts();
  const now = today();
  const presets = {
    today: now,
    tomorrow: addDays(now, 1),
    week: addDays(now, 7),
    none: "",
  } as const;
  return (
    <div className="grid gap-2">
      <Field label={editor.dueDate} faults={faults}>
        {(control) => (
          <input
            {...control}
            name="due_date"
            type="date"
            min="0001-01-01"
            max="9999-12-31"
            value={value}
            onChange={(event) => onChoose(event.target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        {Object.entries(presets).map(([name, day]) => (
          <Button
            key={name}
            aria-pressed={day === value}
            className="aria-pressed:border-accent aria-pressed:font-bold"
            onClick={() => onChoose(day)}
          >
            {editor.presets[name as keyof typeof presets]}
          </Button>
        ))}
      </div>
    </div>
  );
}
