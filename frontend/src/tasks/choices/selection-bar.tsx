import { useEffect, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { CloseIcon } from "../../ui/icons";
import type { Task, TaskChanges } from "../model/task";
import { useWorkspace } from "../sync/use-workspace";
import { PlanDialog } from "./plan-dialog";

interface SelectionBarProps {
  selected: readonly Task[];
  onSelectAll: () => void;
  onClose: () => void;
}

/** What can be done with the selected tasks, each with one message and one undo. */
export function SelectionBar({ selected, onSelectAll, onClose }: SelectionBarProps) {
  const texts = useTexts();
  const { tasks, notices, settings, editor, filter } = texts;
  const { deeds } = useWorkspace();
  const [isPlanning, setPlanning] = useState(false);
  const said = notices.changedMany(selected.length);
  const isEmpty = selected.length === 0;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isElsewhere = document.querySelector("dialog[open]") !== null;
      if (event.key === "Escape" && !event.defaultPrevented && !isElsewhere) {
        onClose();
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [onClose]);

  function change(changes: TaskChanges) {
    deeds.changeAll(selected, changes, said, texts);
    onClose();
  }

  return (
    <section
      aria-label={tasks.select}
      className="sticky top-1 z-5 flex flex-wrap items-center gap-1 rounded-xl border border-line bg-card p-1 print:hidden"
    >
      <Button look="quiet" aria-label={settings.close} onClick={onClose}>
        <CloseIcon />
      </Button>
      <p role="status" className="grow font-medium">
        {tasks.selected(selected.length)}
      </p>
      <div className="flex flex-wrap">
        <Button look="action" onClick={onSelectAll}>
          {filter.views.all}
        </Button>
        <Button look="action" busy={isEmpty} onClick={() => change({ completed: true })}>
          {editor.fields.completed}
        </Button>
        <Button
          look="action"
          busy={isEmpty}
          aria-haspopup="dialog"
          onClick={() => setPlanning(true)}
        >
          {tasks.planSelected}
        </Button>
        <Button
          look="action"
          busy={isEmpty}
          onClick={() => {
            deeds.removeAll(selected, texts);
            onClose();
          }}
        >
          {tasks.delete}
        </Button>
      </div>
      {isPlanning && (
        <PlanDialog
          title={tasks.selected(selected.length)}
          onChoose={change}
          onClose={() => setPlanning(false)}
        />
      )}
    </section>
  );
}
