import { useQuery } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client";
import { useStore } from "../../store/store";
import { plain, toQuery, VIEWS, type View } from "../model/filter";
import { TASKS } from "../outbox/send";
import { useWorkspace } from "../sync/use-workspace";
import { countSince } from "./count-since";
import { useToday } from "./use-today";

/** How many tasks a view holds, with what waits here; unknown until the service has said it. */
export function useViewCount(view: View): number | undefined {
  const { userId, ids, outbox, deletions } = useWorkspace();
  const day = useToday();
  const filter = plain(view);
  const entries = useStore(outbox.entries);
  const aside = useStore(deletions.tasks);
  const { data } = useQuery({
    queryKey: ["count", userId, day],
    queryFn: async ({ signal }) => {
      const counts = new Map<View, Counted>();
      // One after another: a browser opens few connections to a service, and the list needs one of them.
      for (const each of VIEWS) {
        counts.set(each, await countOf(each, userId, day, signal));
      }
      return counts;
    },
  });
  const counted = data?.get(view);
  return counted && !Number.isNaN(counted.count)
    ? counted.count + countSince(counted.askedAt, { ids, entries, aside, filter, today: day })
    : undefined;
}

interface Counted {
  askedAt: number;
  count: number;
}

async function countOf(
  view: View,
  userId: string,
  day: string,
  signal: AbortSignal,
): Promise<Counted> {
  const askedAt = performance.now();
  const query = { ...toQuery(plain(view), day), limit: 1, count: true };
  const { response } = await answerOf(
    api.GET(TASKS, { params: { path: { user_id: userId }, query }, signal }),
  );
  return { askedAt, count: Number(response.headers.get("total-count") ?? Number.NaN) };
}
