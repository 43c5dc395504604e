import { useEffect, useRef, useState } from "react";
import { useLocation, useSearch } from "wouter";
import type { Session } from "../auth/token";
import { useTexts } from "../i18n/texts";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { SelectIcon } from "../ui/icons";
import { type Late, useLate } from "../ui/use-late";
import { ConnectionBanner, StorageBanner } from "./connection-banner";
import { type Sought, TaskList } from "./list/task-list";
import { readFilter } from "./model/filter";
import { keepView, lastView } from "./model/kept-views";
import type { Task } from "./model/task";
import { useCloseEditor, useOverList } from "./model/use-editor-address";
import { Messages } from "./notices/messages";
import { PageHeader } from "./page-header";
import { QuickAdd } from "./quick-add/quick-add";
import { useLeaveGuard } from "./sync/use-leave-guard";
import { useWorkspace } from "./sync/use-workspace";
import { ToolButtons, Toolbar } from "./views/toolbar";
import { useTools } from "./views/use-tools";
import { ViewNav } from "./views/view-nav";

const loadParts = () => import("./late-parts").then(({ lateParts }) => lateParts);

interface TasksPageProps {
  session: Session;
  taskId?: string | undefined;
}

/** The list with the editor over it, or only the editor if a link led to it. */
export function TasksPage({ session, taskId }: TasksPageProps) {
  const { app, tasks } = useTexts();
  const [path, navigate] = useLocation();
  const address = useSearch();
  const overList = useOverList();
  const close = useCloseEditor();
  const newTask = useRef<HTMLInputElement>(null);
  const [helping, setHelping] = useState(false);
  const [sought, setSought] = useState<Sought>();
  const [choosing, setChoosing] = useState<Task>();
  const [selecting, setSelecting] = useState(false);
  const selectButton = useRef<HTMLButtonElement>(null);
  const settingsButton = useRef<HTMLButtonElement>(null);
  // The bar that had the focus is gone, and a dialog over it too.
  const wasSelecting = useRef(false);
  useEffect(() => {
    if (wasSelecting.current && !selecting) {
      selectButton.current?.focus();
    }
    wasSelecting.current = selecting;
  }, [selecting]);
  const late = useLate(loadParts);
  const { notices, userId } = useWorkspace();
  // Without a view in the address, the last one is shown.
  const [left, setLeft] = useState(() => (path === "/" && !address ? lastView(userId) : ""));
  const search = left || address;
  const filter = readFilter(search);
  const tools = useTools(filter);
  useLeaveGuard();

  useEffect(() => {
    if (left) {
      navigate(`/${left}`, { replace: true });
      setLeft("");
    } else {
      keepView(userId, readFilter(search));
    }
  }, [left, search, userId, navigate]);

  /** Switches to the unfiltered list, newest first, and moves the focus to the task. */
  const show = (id: string) => {
    navigate("/");
    setSought({ id });
  };

  if (taskId && !overList) {
    return (
      <>
        {late.part ? (
          <late.part.EditorPage key={taskId} taskId={taskId} onClose={close} />
        ) : (
          <NotHere late={late} />
        )}
        <Messages notices={notices} />
      </>
    );
  }
  return (
    <>
      <main className="relative mx-auto grid w-full max-w-3xl gap-1 px-[12px] pt-1 pb-24 sm:gap-2 sm:px-6 sm:pt-4 lg:max-w-5xl lg:ps-60 print:ps-0">
        <title>{app.pageTitle(tasks.title)}</title>
        <PageHeader session={session} settingsButton={settingsButton}>
          <ToolButtons filter={filter} tools={tools} />
          <Button
            ref={selectButton}
            look="quiet"
            aria-label={tasks.select}
            aria-pressed={selecting}
            onClick={() => setSelecting(!selecting)}
          >
            <SelectIcon />
          </Button>
        </PageHeader>
        <QuickAdd
          filter={filter}
          input={newTask}
          focus={!taskId}
          onShow={show}
          question={late.part?.SeveralLines}
        />
        <StorageBanner />
        <ConnectionBanner />
        <ViewNav filter={filter} />
        <Toolbar filter={filter} tools={tools} />
        <TaskList
          filter={filter}
          newTask={newTask}
          editing={taskId}
          sought={sought}
          onSearch={() => tools.toggle("search", true)}
          onHelp={() => setHelping(true)}
          onChoose={setChoosing}
          selectionBar={selecting ? late.part?.SelectionBar : undefined}
          onSelected={() => setSelecting(false)}
        />
      </main>
      <Messages notices={notices} />
      {late.part
        ? taskId && <late.part.TaskEditor key={taskId} taskId={taskId} onClose={close} />
        : (taskId || choosing || selecting || helping) && <NotHere late={late} />}
      {choosing && late.part && (
        <late.part.RowChoices task={choosing} onClose={() => setChoosing(undefined)} />
      )}
      {late.part && (
        <late.part.CommandPalette
          newTask={newTask}
          settingsButton={settingsButton}
          onTool={tools.toggle}
          onSelect={() => setSelecting(true)}
          onHelp={() => setHelping(true)}
        />
      )}
      {helping && late.part && <late.part.ShortcutsDialog onClose={() => setHelping(false)} />}
    </>
  );
}

/** Shown in place of a part that could not be loaded, such as without a connection. */
function NotHere({ late: { isMissing, fetch } }: { late: Late<unknown> }) {
  const { tasks } = useTexts();
  return isMissing ? (
    <div className="fixed inset-x-0 bottom-0 z-10 p-3">
      <Banner action={<Button onClick={fetch}>{tasks.tryAgain}</Button>}>
        {tasks.failures.unreachable}
      </Banner>
    </div>
  ) : null;
}
