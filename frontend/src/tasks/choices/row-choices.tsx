import { type FormEvent, useRef, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { DueField } from "../fields/due-field";
import { PriorityField } from "../fields/priority-field";
import type { Priority, Task } from "../model/task";
import { useWorkspace } from "../sync/use-workspace";

interface RowChoicesProps {
  task: Task;
  onClose: () => void;
}

/** Date and priority of a task, next to its row. Closing it saves the choice, except on Escape. */
export function RowChoices({ task, onClose }: RowChoicesProps) {
  const texts = useTexts();
  const { tasks, editor } = texts;
  const { deeds } = useWorkspace();
  const [priority, setPriority] = useState(task.priority);
  const [due, setDue] = useState(task.due_date ?? "");
  const form = useRef<HTMLFormElement>(null);

  function choose(chosen: { priority: Priority; due: string }) {
    const changes = {
      ...(chosen.priority === task.priority ? {} : { priority: chosen.priority }),
      ...(chosen.due === (task.due_date ?? "") ? {} : { due_date: chosen.due || null }),
    };
    if (Object.keys(changes).length > 0) {
      deeds.change(task, changes, texts);
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
      choose({ priority, due });
    }
  }

  return (
    <Dialog look="small" title={tasks.plan(task.title)} onClose={onClose} onOutside={submit}>
      <form ref={form} onSubmit={submit} noValidate className="grid gap-3">
        <DueField
          value={due}
          onChoose={setDue}
          onPreset={(day) => choose({ priority, due: day })}
          faults={[]}
        />
        <PriorityField value={priority} onChoose={setPriority} faults={[]} />
        <Button type="submit" look="primary" className="justify-self-end">
          {editor.save}
        </Button>
      </form>
    </Dialog>
  );
}
