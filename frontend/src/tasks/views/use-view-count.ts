import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useStore } from "../../store/store";
import { plain, type View } from "../model/filter";
import { useWorkspace } from "../sync/use-workspace";
import { countSince } from "./count-since";
import { countViews } from "./count-views";
import { useToday } from "./use-today";

/** Milliseconds to wait for answers while known numbers stand, and while there are none. */
const PATIENCE = { known: 15_000, unknown: 1_000 };

/** How many tasks a view holds, with what waits here; unknown until the service has said it. */
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
  return counted.count + countSince(counted.askedAt, situation);
}
