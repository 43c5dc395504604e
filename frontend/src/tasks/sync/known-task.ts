import { useQuery } from "@tanstack/react-query";
import { firstId, isTemporary, realId } from "../model/change";
import type { Task } from "../model/task";
import { listedTask } from "./list-query";
import { outbox, sent } from "./outbox";
import { fetchVersion } from "./send";

/** A task as this page knows it without asking: an editor can begin with that at once. */
export function knownTask(userId: string, id: string): Task | undefined {
  const entries = outbox.get().filter(({ change }) => firstId(change.task.id) === firstId(id));
  const answered = entries.findLast(({ answer }) => answer)?.answer;
  const added = entries.find(({ change }) => change.kind === "add")?.change.task;
  return answered ?? added ?? listedTask(userId, realId(id));
}

/** The task as the service has it, its ETag included, once everything done here has arrived there. */
export const useVersion = (userId: string, id: string) =>
  useQuery({
    queryKey: ["version", userId, id],
    enabled: !isTemporary(realId(id)),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      await sent(id);
      return fetchVersion({ user_id: userId, id }, signal);
    },
  });
