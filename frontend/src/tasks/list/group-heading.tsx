import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { type DueGroup, today } from "../model/due";
import type { Task } from "../model/task";
import { useWorkspace } from "../sync/use-workspace";

interface GroupHeadingProps {
  group: DueGroup;
  /** The overdue tasks under the heading, which can be moved to today. */
  overdue: readonly Task[];
  /** Called with the task to focus, because the heading's button disappears. */
  onMoved: (first: Task) => void;
}

/** The heading of a group; overdue tasks can be moved to today with one press. */
export function GroupHeading({ group, overdue, onMoved }: GroupHeadingProps) {
  const texts = useTexts();
  const { deeds } = useWorkspace();
  const [first] = overdue;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2 ps-2 pt-1">
      <h2 className="py-1 font-semibold">{texts.tasks.groups[group]}</h2>
      {first && (
        <Button
          look="quiet"
          className="text-accent"
          onClick={() => {
            const said = texts.notices.movedToToday(overdue.length);
            deeds.changeAll(overdue, { due_date: today() }, said, texts);
            onMoved(first);
          }}
        >
          {texts.tasks.toToday(overdue.length)}
        </Button>
      )}
    </div>
  );
}
