import { useQuery } from "@tanstack/react-query";
import { isTemporary } from "../model/change";
import type { Task } from "../model/task";
import { listedTask } from "../sync/list-query";
import { useWorkspace } from "../sync/use-workspace";
import type { Workspace } from "../sync/workspace";

/** The task as displayed, including unsent changes, for the editor to start with. */
export function knownTask({ ids, outbox, queryClient }: Workspace, id: string): Task | undefined {
  const entries = outbox.entries
    .get()
    .filter(({ change }) => ids.first(change.task.id) === ids.first(id));
  const answered = entries.findLast(({ answer }) => answer)?.answer;
  const added = entries.find(({ change }) => change.kind === "add")?.change.task;
  const known = answered ?? added ?? listedTask(queryClient, ids.real(id));
  const waiting = entries.flatMap(({ change, state }) =>
    change.kind === "edit" && state !== "sent" ? [change.changes] : [],
  );
  return known && Object.assign({ ...known }, ...waiting);
}

/** The service's version of the task with its ETag, fetched once all changes made here have been sent. */
export function useVersion(id: string) {
  const { userId, ids, outbox, fetchVersion } = useWorkspace();
  return useQuery({
    queryKey: ["version", userId, id],
    enabled: !isTemporary(ids.real(id)),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      await outbox.waitUntilSent(id);
      return fetchVersion({ user_id: userId, id }, signal);
    },
  });
}
