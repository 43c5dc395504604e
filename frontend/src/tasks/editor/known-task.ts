import { useQuery } from "@tanstack/react-query";
import { firstId, isTemporary, realId } from "../model/change";
import type { Task } from "../model/task";
import { listedTask } from "../sync/list-query";
import { outbox, waitUntilSent } from "../sync/outbox";
import { fetchVersion } from "../sync/send";

/** A task as it is shown, waiting changes included: an editor can begin with that at once. */
export function knownTask(userId: string, id: string): Task | undefined {
  const entries = outbox.get().filter(({ change }) => firstId(change.task.id) === firstId(id));
  const answered = entries.findLast(({ answer }) => answer)?.answer;
  const added = entries.find(({ change }) => change.kind === "add")?.change.task;
  const known = answered ?? added ?? listedTask(userId, realId(id));
  const waiting = entries.flatMap(({ change, state }) =>
    change.kind === "edit" && state !== "sent" ? [change.changes] : [],
  );
  return known && Object.assign({ ...known }, ...waiting);
}

/** The task as the service has it, its ETag included, once everything done here has arrived there. */
export const useVersion = (userId: string, id: string) =>
  useQuery({
    queryKey: ["version", userId, id],
    enabled: !isTemporary(realId(id)),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      await waitUntilSent(id);
      return fetchVersion({ user_id: userId, id }, signal);
    },
  });
