import { useRef } from "react";
import { useLocation } from "wouter";
import { signOut } from "../auth/session";
import type { Session } from "../auth/token";
import { useTexts } from "../i18n/texts";
import { Button } from "../ui/button";
import { QuickAdd } from "./quick-add";
import { TaskEditor } from "./task-editor";
import { TaskList } from "./task-list";

interface TasksPageProps {
  session: Session;
  taskId?: string | undefined;
}

/** The list of one owner, with the editor over it when a task is addressed. */
export default function TasksPage({ session, taskId }: TasksPageProps) {
  const { app, auth, tasks } = useTexts();
  const [, navigate] = useLocation();
  const newTask = useRef<HTMLInputElement>(null);

  return (
    <main className="mx-auto grid w-full max-w-3xl gap-4 px-3 py-4 sm:px-6 sm:py-8">
      <title>{app.pageTitle(tasks.title)}</title>
      <header className="flex flex-wrap items-center justify-between gap-2">
        <h1 className="text-3xl font-semibold">{tasks.title}</h1>
        <div className="flex min-w-0 flex-wrap items-center gap-3">
          <span dir="auto" className="min-w-0 text-sm text-quiet">
            {session.email}
          </span>
          <Button onClick={signOut}>{auth.signOut}</Button>
        </div>
      </header>
      <QuickAdd userId={session.userId} input={newTask} />
      <TaskList userId={session.userId} newTask={newTask} />
      {taskId && (
        <TaskEditor
          key={taskId}
          userId={session.userId}
          taskId={taskId}
          onClose={() => navigate("/")}
        />
      )}
    </main>
  );
}
