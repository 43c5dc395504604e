import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { beforeSignOut, state } from "../auth/session";
import type { Session } from "../auth/token";
import { useTexts } from "../i18n/texts";
import { WorkspaceContext } from "./sync/use-workspace";
import { createWorkspace, type Workspace } from "./sync/workspace";
import { TasksPage } from "./tasks-page";

interface TasksRootProps {
  session: Session;
  taskId?: string | undefined;
}

/** The pages of one user, from signing in to signing out. */
export default function TasksRoot({ session, taskId }: TasksRootProps) {
  const texts = useTexts();
  const { userId } = session;
  const [workspace, setWorkspace] = useState<Workspace>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of language must not reopen the workspace.
  useEffect(() => {
    const opened = createWorkspace(userId);
    const unsubscribe = beforeSignOut(opened.deletions.deleteNow);
    opened.resume(texts);
    setWorkspace(opened);
    const offering = import("./late-parts")
      .then(({ lateParts }) =>
        lateParts.offerNewVersion((reload) =>
          opened.notices.notify({
            id: "new-version",
            text: texts.newVersion,
            alert: false,
            action: { label: texts.crash.reload, run: reload },
          }),
        ),
      )
      .catch(() => undefined);
    return () => {
      unsubscribe();
      offering.then((stop) => stop?.());
      if (state.get().ending === "deleted") {
        opened.erase();
      }
      opened.close();
    };
  }, [userId]);

  return workspace?.userId === userId ? (
    <WorkspaceContext value={workspace}>
      <QueryClientProvider client={workspace.queryClient}>
        <TasksPage session={session} taskId={taskId} />
      </QueryClientProvider>
    </WorkspaceContext>
  ) : null;
}
