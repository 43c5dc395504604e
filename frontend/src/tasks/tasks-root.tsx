import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { beforeSignOut } from "../auth/session";
import type { Session } from "../auth/token";
import { useTexts } from "../i18n/texts";
import { notices } from "./notices/notices";
import { deleteWhileLeaving } from "./sync/deletions";
import { closeDrafts, openDrafts } from "./sync/drafts";
import { closeOutbox, openOutbox } from "./sync/outbox";
import { queryClient } from "./sync/query-client";
import { forgetPast, resume } from "./sync/undo";
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

  const texts = useTexts();
  // Before anything is shown, so that what was typed is there from the first moment.
  useState(() => openDrafts(session.userId));

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is no other person.
  useEffect(() => {
    openDrafts(session.userId);
    resume(openOutbox(session.userId), texts);
    return forgetEverything;
  }, [session.userId]);

  return (
    <QueryClientProvider client={queryClient}>
      <TasksPage session={session} taskId={taskId} />
    </QueryClientProvider>
  );
}

function forgetEverything(): void {
  queryClient.clear();
  closeOutbox();
  forgetPast();
  closeDrafts();
  notices.set([]);
}
