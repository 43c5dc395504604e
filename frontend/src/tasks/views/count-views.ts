import { answerOf, api } from "../../api/client";
import { totalOf } from "../../api/paging";
import { until } from "../../store/store";
import { MOST_IN_SEARCH, plain, toQuery, VIEWS, type View } from "../model/filter";
import type { ListQuery, Task } from "../model/task";
import { matchArrivals } from "../outbox/arrivals";
import { isInDoubt } from "../outbox/entries";
import { TASKS } from "../outbox/send";
import type { Workspace } from "../sync/workspace";

/** The service's count for each view, and when it was requested. */
export interface Counts {
  views: ReadonlyMap<View, { askedAt: number; count: number | undefined }>;
  /** Tasks already counted although they are still waiting here, by their temporary id. */
  arrived: ReadonlyMap<string, Task>;
}

interface Question extends Pick<Workspace, "userId" | "ids" | "outbox"> {
  day: string;
  /** Milliseconds to wait for responses that decide whether a new task is already counted. */
  patience: number;
  signal: AbortSignal;
}

export async function countViews(question: Question): Promise<Counts> {
  const { userId, ids, outbox, day, patience, signal } = question;
  const ask = (query: ListQuery) =>
    answerOf(api.GET(TASKS, { params: { path: { user_id: userId }, query }, signal }));

  await until(outbox.entries, (entries) => !entries.some(isInDoubt), patience);
  const views = new Map<View, { askedAt: number; count: number | undefined }>();
  // One after another: browsers limit connections per host, and the list needs one.
  for (const view of VIEWS) {
    const askedAt = performance.now();
    const { response } = await ask({ ...toQuery(plain(view), day), limit: 1, count: true });
    views.set(view, { askedAt, count: totalOf(response) });
  }
  const found = new Map<string, Task>();
  for (const { change, state } of outbox.entries.get()) {
    if (change.kind === "add" && change.tried && state !== "sent") {
      const q = [...change.task.title].slice(0, MOST_IN_SEARCH).join("");
      const { data = [] } = await ask({ q });
      for (const task of data) {
        found.set(task.id, task);
      }
    }
  }
  return { views, arrived: matchArrivals(outbox.entries.get(), found.values(), ids) };
}
