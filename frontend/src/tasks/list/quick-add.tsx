import { type FormEvent, type RefObject, useEffect, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { CONTROL } from "../../ui/field";
import { additionOf } from "../model/change";
import { codePoints, MOST_IN_TITLE } from "../model/task";
import { refreshSoon } from "../sync/list-query";
import { submit } from "../sync/outbox";

interface QuickAddProps {
  userId: string;
  input: RefObject<HTMLInputElement | null>;
  focus: boolean;
}

/** One line to write a task down; the focus stays in it for the next one. */
export function QuickAdd({ userId, input, focus }: QuickAddProps) {
  const { tasks } = useTexts();
  const [tooLong, setTooLong] = useState(false);

  // Only at first: when an editor closes, the focus goes back to where it came from.
  const [first] = useState(focus);
  useEffect(() => {
    if (first) {
      input.current?.focus();
    }
  }, [input, first]);

  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const field = input.current;
    const title = field?.value.trim();
    if (!field || !title) {
      return;
    }
    const long = codePoints(title) > MOST_IN_TITLE;
    setTooLong(long);
    if (!long) {
      field.value = "";
      // What cannot be sent stays in the list and says so there.
      submit(additionOf(userId, { title }))
        .catch(() => undefined)
        .finally(refreshSoon);
    }
    field.focus();
  }

  return (
    <form onSubmit={add} className="grid gap-1">
      <div className="flex flex-wrap gap-2">
        <input
          ref={input}
          aria-label={tasks.newTask}
          aria-invalid={tooLong || undefined}
          aria-describedby="new-task-fault"
          placeholder={tasks.newTask}
          dir="auto"
          autoComplete="off"
          enterKeyHint="done"
          className={`${CONTROL} w-auto grow basis-40`}
        />
        <Button type="submit" look="primary">
          {tasks.add}
        </Button>
      </div>
      <p id="new-task-fault" role="alert" className="text-sm text-alert empty:hidden">
        {tooLong && tasks.tooLong(MOST_IN_TITLE)}
      </p>
    </form>
  );
}
