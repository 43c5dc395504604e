import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect } from "react";
import { beforeSignOut } from "../auth/session";
import type { Session } from "../auth/token";
import { deleteWhileLeaving } from "./sync/deletions";
import { drafts } from "./sync/drafts";
import { notices } from "./sync/notices";
import { emptyOutbox } from "./sync/outbox";
import { queryClient } from "./sync/query-client";
import { forgetPast } from "./sync/undo";
import { TasksPage } from "./tasks-page";

interface TasksRootProps {
  session: Session;
  taskId?: string | undefined;
}

/** Everything of one owner. What was kept for somebody is gone with the session. */
export default function TasksRoot({ session, taskId }: TasksRootProps) {
  useEffect(() => {
    const unsubscribe = beforeSignOut(deleteWhileLeaving);
    addEventListener("pagehide", deleteWhileLeaving);
    return () => {
      unsubscribe();
      removeEventListener("pagehide", deleteWhileLeaving);
    };
  }, []);

  useEffect(() => forgetEverything, []);

  return (
    <QueryClientProvider client={queryClient}>
      <TasksPage session={session} taskId={taskId} />
    </QueryClientProvider>
  );
}

function forgetEverything(): void {
  queryClient.clear();
  emptyOutbox();
  forgetPast();
  drafts.set(new Map());
  notices.set([]);
}
