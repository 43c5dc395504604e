import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { type DueGroup, today } from "../model/due";
import type { Task } from "../model/task";
import { useWorkspace } from "../sync/use-workspace";

interface OverdueProps {
  /** The overdue tasks of the group, which can be moved to today. */
  overdue: readonly Task[];
  /** Called with the task to focus, because the button disappears. */
  onMoved: (first: Task) => void;
}

interface GroupHeadingProps extends OverdueProps {
  group: DueGroup;
  /** On a phone, nothing stands above the first row: each row says its day. */
  isFirst: boolean;
}

/** The heading of a group; overdue tasks can be moved to today with one press. */
export function GroupHeading({ group, isFirst, ...rest }: GroupHeadingProps) {
  const { tasks } = useTexts();
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2 ps-2">
      <h2 className={`py-1 font-semibold ${isFirst ? "max-sm:sr-only" : ""}`}>
        {tasks.groups[group]}
      </h2>
      <MoveToToday {...rest} className={isFirst ? "max-sm:hidden" : ""} />
    </div>
  );
}

export function MoveToToday({ overdue, onMoved, className }: OverdueProps & { className: string }) {
  const texts = useTexts();
  const { deeds } = useWorkspace();
  const [first] = overdue;
  return first ? (
    <Button
      look="action"
      className={className}
      onClick={() => {
        const said = texts.notices.movedToToday(overdue.length);
        deeds.changeAll(overdue, { due_date: today() }, said, texts);
        onMoved(first);
      }}
    >
      {texts.tasks.toToday(overdue.length)}
    </Button>
  ) : null;
}
