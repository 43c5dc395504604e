import { useTexts } from "../../i18n/texts";
import { Field } from "../../ui/field";
import { DueField } from "../fields/due-field";
import { PriorityField } from "../fields/priority-field";
import type { Values } from "../model/form-values";
import { codePoints, MOST_IN_DESCRIPTION, MOST_IN_TITLE } from "../model/task";

interface TaskFieldsProps {
  values: Values;
  onType: (values: Values) => void;
  faults: (field: keyof Values) => string[];
}

/** The share of the limit from which the counter is shown. */
const NEARLY = 0.9;

/** Everything that can be changed of a task. */
export function TaskFields({ values, onType, faults }: TaskFieldsProps) {
  const { editor } = useTexts();
  return (
    <>
      <label className="flex min-h-11 cursor-pointer items-center gap-3 justify-self-start font-medium">
        <input
          type="checkbox"
          name="completed"
          checked={values.completed}
          onChange={(event) => onType({ ...values, completed: event.target.checked })}
          data-priority={values.priority}
        />
        {editor.fields.completed}
      </label>
      <Field
        label={editor.fields.title}
        faults={faults("title")}
        hint={<Counter text={values.title} most={MOST_IN_TITLE} />}
      >
        {(control) => (
          <input
            {...control}
            name="title"
            value={values.title}
            onChange={(event) => onType({ ...values, title: event.target.value })}
            dir="auto"
            autoComplete="off"
          />
        )}
      </Field>
      <Field
        label={editor.fields.description}
        faults={faults("description")}
        hint={<Counter text={values.description} most={MOST_IN_DESCRIPTION} />}
      >
        {(control) => (
          <textarea
            {...control}
            name="description"
            value={values.description}
            onChange={(event) => onType({ ...values, description: event.target.value })}
            dir="auto"
            rows={4}
          />
        )}
      </Field>
      <PriorityField
        value={values.priority}
        onChoose={(priority) => onType({ ...values, priority })}
        faults={faults("priority")}
      />
      <DueField
        value={values.due_date}
        onChoose={(due_date) => onType({ ...values, due_date })}
        faults={faults("due_date")}
      />
    </>
  );
}

function Counter({ text, most }: { text: string; most: number }) {
  const { editor } = useTexts();
  const count = codePoints(text);
  return (
    <span role="status" className={count > most ? "text-alert" : ""}>
      {count >= most * NEARLY && editor.count(count, most)}
    </span>
  );
}
