import { useTexts } from "../../i18n/texts";
import { CONTROL } from "../../ui/field";
import { DUES, type Filter, SORTS } from "../model/filter";
import { PRIORITIES } from "../model/task";

interface FilterFieldsProps {
  filter: Filter;
  /** In the view Done, where completed tasks need no filter. */
  isDone: boolean;
  onChoose: (changes: Partial<Filter>) => void;
}

/** Filters by priority, due date and status, and the sort order. */
export function FilterFields({ filter, isDone, onChoose }: FilterFieldsProps) {
  const { filter: words, tasks } = useTexts();
  return (
    <>
      <Choice
        label={words.priority}
        value={filter.priority}
        onChoose={(priority) => onChoose({ priority })}
        options={[
          ["any", words.anyPriority],
          ...PRIORITIES.toReversed().map(
            (each) => [each, tasks.priorityOf(tasks.priorities[each])] as const,
          ),
        ]}
      />
      <Choice
        label={words.due}
        value={filter.due}
        onChoose={(due) => onChoose({ due })}
        options={DUES.map((each) => [each, words.dues[each]])}
      />
      {!isDone && (
        <Choice
          label={words.status}
          value={filter.status}
          onChoose={(status) => onChoose({ status })}
          options={[
            ["open", words.open],
            ["all", words.withDone],
          ]}
        />
      )}
      <Choice
        label={words.sort}
        value={filter.sort}
        onChoose={(sort) => onChoose({ sort })}
        options={SORTS.map((each) => [each, words.sorts[each]])}
      />
    </>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find(([each]) => each === event.target.value);
        if (chosen) {
          onChoose(chosen[0]);
        }
      }}
      className={`${CONTROL} pe-8`}
    >
      {options.map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </select>
  );
}
