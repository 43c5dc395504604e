import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useStore } from "../../store/store";
import { plain, type View } from "../model/filter";
import { useWorkspace } from "../sync/use-workspace";
import { countDelta } from "./count-delta";
import { countViews } from "./count-views";
import { useToday } from "./use-today";

/** Milliseconds to wait for responses with and without a previous count. */
const PATIENCE = { known: 15_000, unknown: 1_000 };

/** The number of tasks in a view, including unsent changes; unknown until the service has answered. */
export function useViewCount(view: View): number | undefined {
  const { userId, ids, outbox, deletions } = useWorkspace();
  const client = useQueryClient();
  const day = useToday();
  const entries = useStore(outbox.entries);
  const aside = useStore(deletions.tasks);
  const queryKey = ["count", userId, day];
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => {
      const patience = PATIENCE[client.getQueryData(queryKey) ? "known" : "unknown"];
      return countViews({ userId, ids, outbox, day, patience, signal });
    },
  });
  const counted = data?.views.get(view);
  if (!data || counted?.count === undefined) {
    return undefined;
  }
  const { arrived } = data;
  const situation = { ids, entries, aside, arrived, filter: plain(view), today: day };
  return counted.count + countDelta(counted.askedAt, situation);
}
