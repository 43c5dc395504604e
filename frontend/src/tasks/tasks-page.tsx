import { useRef, useState } from "react";
import { useLocation, useSearch } from "wouter";
import type { Session } from "../auth/token";
import { useTexts } from "../i18n/texts";
import { ShortcutsDialog } from "../settings/shortcuts-dialog";
import { ConnectionBanner, StorageBanner } from "./connection-banner";
import { EditorPage, TaskEditor } from "./editor/task-editor";
import { type Sought, TaskList } from "./list/task-list";
import { Toolbar } from "./list/toolbar";
import { readFilter } from "./model/filter";
import { useCloseEditor, useOverList } from "./model/use-editor-address";
import { Messages } from "./notices/messages";
import { PageHeader } from "./page-header";
import { QuickAdd } from "./quick-add/quick-add";
import { useLeaveGuard } from "./sync/use-leave-guard";
import { useWorkspace } from "./sync/use-workspace";

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
  const [sought, setSought] = useState<Sought>();
  const [, navigate] = useLocation();
  const filter = readFilter(search);
  const { notices } = useWorkspace();
  useLeaveGuard();

  /** Where nothing is filtered and the newest is first. */
  const show = (id: string) => {
    navigate("/");
    setSought({ id });
  };

  if (taskId && !overList) {
    return (
      <>
        <EditorPage key={taskId} taskId={taskId} onClose={close} />
        <Messages notices={notices} />
      </>
    );
  }
  return (
    <>
      <main className="mx-auto grid w-full max-w-3xl gap-3 px-[12px] pt-4 pb-24 sm:px-6 sm:pt-8">
        <title>{app.pageTitle(tasks.title)}</title>
        <PageHeader session={session} />
        <QuickAdd filter={filter} input={newTask} focus={!taskId} onShow={show} />
        <StorageBanner />
        <ConnectionBanner />
        <Toolbar filter={filter} />
        <TaskList
          filter={filter}
          newTask={newTask}
          editing={taskId !== undefined}
          sought={sought}
          onHelp={() => setHelping(true)}
        />
      </main>
      <Messages notices={notices} />
      {taskId && <TaskEditor key={taskId} taskId={taskId} onClose={close} />}
      {helping && <ShortcutsDialog onClose={() => setHelping(false)} />}
    </>
  );
}
