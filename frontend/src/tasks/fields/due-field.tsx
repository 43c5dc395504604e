import { useEffect, useRef, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { addDays, today } from "../model/due";

interface DueFieldProps {
  /** Empty for no date; undefined where several tasks differ. */
  value: string | undefined;
  onChoose: (day: string) => void;
  /** Called when a preset is pressed, where that completes the choice. */
  onPreset?: (day: string) => void;
  faults: string[];
}

/** The browser's date field, with presets for common dates. */
export function DueField({ value, onChoose, onPreset, faults }: DueFieldProps) {
  const { editor } = useTexts();
  const now = today();
  const input = useRef<HTMLInputElement>(null);
  const [isBad, setBad] = useState(false);

  // Uncontrolled: a half-typed date is in the browser's field only and has no value.
  useEffect(() => {
    const field = input.current;
    if (field && field.value !== (value ?? "")) {
      field.value = value ?? "";
    }
    setBad(false);
  }, [value]);

  function check() {
    const field = input.current;
    setBad(field?.validity.badInput ?? false);
    if (field && !field.validity.badInput && field.value !== (value ?? "")) {
      onChoose(field.value);
    }
  }

  function choose(day: string) {
    if (input.current) {
      input.current.value = day;
    }
    setBad(false);
    onChoose(day);
    onPreset?.(day);
  }

  const presets = {
    today: now,
    tomorrow: addDays(now, 1),
    week: addDays(now, 7),
    none: "",
  } as const;
  return (
    <div className="grid gap-2">
      <Field label={editor.fields.due_date} faults={isBad ? [editor.badDate] : faults}>
        {(control) => (
          <input
            {...control}
            name="due_date"
            type="date"
            min="0001-01-01"
            max="9999-12-31"
            ref={input}
            defaultValue={value}
            onInput={check}
            onBlur={check}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        {Object.entries(presets).map(([name, day]) => (
          <Button
            key={name}
            aria-pressed={day === value}
            className="px-2! aria-pressed:border-accent aria-pressed:font-bold"
            onClick={() => choose(day)}
          >
            {editor.presets[name as keyof typeof presets]}
          </Button>
        ))}
      </div>
    </div>
  );
}
