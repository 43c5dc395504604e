import { useRef, useState } from "react";
import { useSearch } from "wouter";
import type { Session } from "../auth/token";
import { useTexts } from "../i18n/texts";
import { ShortcutsDialog } from "../settings/shortcuts-dialog";

import { readFilter } from "./filter";
import { Messages } from "./messages";
import { Offline } from "./offline";
import { PageHeader } from "./page-header";
import { QuickAdd } from "./quick-add";
import { EditorPage, TaskEditor } from "./task-editor";
import { TaskList } from "./task-list";
import { Toolbar } from "./toolbar";
import { useLeaveGuard } from "./unsaved";
import { useCloseEditor, useOverList } from "./use-editor-address";

interface TasksPageProps {
  session: Session;
  taskId?: string | undefined;
}

/** The list of one owner, with the editor over it; or the editor alone, when a link led to it. */
export function TasksPage({ session, taskId }: TasksPageProps) {
  const { app, tasks } = useTexts();
  const search = useSearch();
  const overList = useOverList();
  const close = useCloseEditor();
  const newTask = useRef<HTMLInputElement>(null);
  const [helping, setHelping] = useState(false);
  const filter = readFilter(search);
  useLeaveGuard();

  if (taskId && !overList) {
    return (
      <>
        <EditorPage key={taskId} userId={session.userId} taskId={taskId} onClose={close} />
        <Messages />
      </>
    );
  }
  return (
    <>
      <main className="mx-auto grid w-full max-w-3xl gap-3 px-[12px] pt-4 pb-24 sm:px-6 sm:pt-8">
        <title>{app.pageTitle(tasks.title)}</title>
        <PageHeader session={session} />
        <QuickAdd userId={session.userId} input={newTask} focus={!taskId} />
        <Offline />
        <Toolbar filter={filter} />
        <TaskList
          userId={session.userId}
          filter={filter}
          newTask={newTask}
          editing={taskId !== undefined}
          onHelp={() => setHelping(true)}
        />
      </main>
      <Messages />
      {taskId && (
        <TaskEditor key={taskId} userId={session.userId} taskId={taskId} onClose={close} />
      )}
      {helping && <ShortcutsDialog onClose={() => setHelping(false)} />}
    </>
  );
}
