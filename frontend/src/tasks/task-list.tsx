import { type RefObject, useEffect, useState } from "react";
import { useTexts } from "../i18n/texts";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { DeleteDialog } from "./delete-dialog";
import { failureText } from "./failure-text";
import { useTasks } from "./queries";
import type { Task } from "./task";
import { TaskRow } from "./task-row";

interface TaskListProps {
  userId: string;
  newTask: RefObject<HTMLInputElement | null>;
}

/** All tasks of the owner, newest first, open and done. */
export function TaskList({ userId, newTask }: TaskListProps) {
  const texts = useTexts();
  const { tasks: words } = texts;
  const tasks = useTasks(userId);
  const [leaving, setLeaving] = useState<Task>();
  const [gone, setGone] = useState<Task>();

  // The row that had the focus is no more.
  useEffect(() => {
    if (gone) {
      newTask.current?.focus();
    }
  }, [gone, newTask]);

  return (
    <section aria-label={words.list} aria-busy={tasks.isPending} className="grid gap-3">
      {tasks.isError && (
        <Banner action={<Button onClick={() => tasks.refetch()}>{words.tryAgain}</Button>}>
          {failureText(tasks.error, texts)}
        </Banner>
      )}
      {tasks.isPending && <p className="text-quiet">{words.loading}</p>}
      {tasks.data?.length === 0 && <p className="text-quiet">{words.none}</p>}
      {tasks.data && tasks.data.length > 0 && (
        <ul className="rounded-xl border border-faint bg-card px-2">
          {tasks.data.map((task) => (
            <TaskRow key={task.id} task={task} onDelete={setLeaving} />
          ))}
        </ul>
      )}
      {tasks.hasNextPage && (
        <Button busy={tasks.isFetchingNextPage} onClick={() => tasks.fetchNextPage()}>
          {words.more}
        </Button>
      )}
      <p role="status" className="sr-only">
        {gone && words.deleted(gone.title)}
      </p>
      {leaving && (
        <DeleteDialog
          task={leaving}
          onKept={() => setLeaving(undefined)}
          onDeleted={() => {
            setGone(leaving);
            setLeaving(undefined);
          }}
        />
      )}
    </section>
  );
}
