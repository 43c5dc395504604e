import { useQuery } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client";
import { useStore } from "../../store/store";
import { plain, toQuery, type View } from "../model/filter";
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
    queryKey: ["count", userId, view, day],
    queryFn: async ({ signal }) => {
      const askedAt = performance.now();
      const query = { ...toQuery(filter, day), limit: 1, count: true };
      const { response } = await answerOf(
        api.GET(TASKS, { params: { path: { user_id: userId }, query }, signal }),
      );
      return { askedAt, count: Number(response.headers.get("total-count") ?? Number.NaN) };
    },
  });
  return data && !Number.isNaN(data.count)
    ? data.count + countSince(data.askedAt, { ids, entries, aside, filter, today: day })
    : undefined;
}
