import { type FormEvent, useRef, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { DueField } from "../fields/due-field";
import { PriorityField } from "../fields/priority-field";
import type { Priority, TaskChanges } from "../model/task";

interface PlanDialogProps {
  title: string;
  /** What is chosen at first; undefined where several tasks differ. */
  priority?: Priority | undefined;
  /** Empty for no date. */
  due?: string | undefined;
  /** Called with what was changed, if anything. */
  onChoose: (changes: TaskChanges) => void;
  onClose: () => void;
}

/** The choice of date and priority. Closing it saves the choice, except on Escape. */
export function PlanDialog({ title, onChoose, onClose, ...initial }: PlanDialogProps) {
  const { editor } = useTexts();
  const [priority, setPriority] = useState(initial.priority);
  const [due, setDue] = useState(initial.due);
  const form = useRef<HTMLFormElement>(null);

  function choose(day: string | undefined) {
    const changes: TaskChanges = {
      ...(priority && priority !== initial.priority ? { priority } : {}),
      ...(day === undefined || day === initial.due ? {} : { due_date: day || null }),
    };
    if (Object.keys(changes).length > 0) {
      onChoose(changes);
    }
    onClose();
  }

  function submit(event?: FormEvent) {
    event?.preventDefault();
    // An incomplete date is neither the old one nor none.
    const half = form.current?.querySelector<HTMLInputElement>("input[type=date]:invalid");
    if (half) {
      half.focus();
    } else {
      choose(due);
    }
  }

  return (
    <Dialog look="small" title={title} onClose={onClose} onOutside={submit}>
      <form ref={form} onSubmit={submit} noValidate className="grid gap-3">
        <DueField value={due} onChoose={setDue} onPreset={choose} faults={[]} />
        <PriorityField value={priority} onChoose={setPriority} faults={[]} />
        <Button type="submit" look="primary" className="justify-self-end">
          {editor.save}
        </Button>
      </form>
    </Dialog>
  );
}
