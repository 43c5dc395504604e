import { type FormEvent, type RefObject, useEffect, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { CONTROL } from "../../ui/field";
import { additionOf } from "../model/change";
import { today } from "../model/due";
import { type Filter, inherited } from "../model/filter";
import { belongs, mentions } from "../model/order";
import { codePoints, MOST_IN_TITLE, type Task } from "../model/task";
import { UNDO_TIME } from "../sync/deeds";
import { useWorkspace } from "../sync/use-workspace";

interface QuickAddProps {
  filter: Filter;
  input: RefObject<HTMLInputElement | null>;
  focus: boolean;
  /** Shows a task that is not before one's eyes. */
  onShow: (taskId: string) => void;
}

/** One line to write a task down; the focus stays in it for the next one. */
export function QuickAdd({ filter, input, focus, onShow }: QuickAddProps) {
  const texts = useTexts();
  const { tasks } = texts;
  const { userId, outbox, drafts, notices, refresh } = useWorkspace();
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
      const addition = additionOf(userId, { title, ...inherited(filter, today()) });
      // What cannot be sent stays in the list and says so there.
      outbox
        .submit(addition)
        .catch(() => undefined)
        .finally(refresh.soon);
      field.value = "";
      drafts.keepNewTitle("");
      sayWhere(addition.task);
    }
    field.focus();
  }

  /** A task that does not appear before one's eyes must be heard of. */
  function sayWhere(task: Task) {
    const hidden = !belongs(task, filter, today()) || !mentions(task, filter.q);
    if (hidden || filter.sort !== "newest") {
      notices.notify({
        id: "added",
        about: task.id,
        alert: false,
        text: hidden ? tasks.hidden(task.title) : tasks.addedBelow(task.title),
        action: { label: tasks.showAll, run: () => onShow(task.id) },
        lasts: UNDO_TIME,
      });
    }
  }

  return (
    <form onSubmit={add} className="grid gap-1 print:hidden">
      <div className="flex flex-wrap gap-2">
        <input
          ref={input}
          aria-label={tasks.newTask}
          aria-invalid={tooLong || undefined}
          aria-describedby="new-task-fault"
          placeholder={tasks.newTask}
          dir="auto"
          autoComplete="off"
          defaultValue={drafts.newTitle.get()}
          onChange={(event) => drafts.keepNewTitle(event.target.value)}
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
