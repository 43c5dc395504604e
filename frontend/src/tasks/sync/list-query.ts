import { type InfiniteData, keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client";
import { nextCursor } from "../../api/paging";
import type { ListQuery, Task } from "../model/task";
import { hearOtherTabs } from "./other-tabs";
import { isWaiting, outbox } from "./outbox";
import { queryClient } from "./query-client";
import { TASKS } from "./send";

const FIRST_PAGE = 100;
const LATER_PAGES = 200;

/** Pages: above some 2,000 tasks a list is not fetched anew by itself; it would be dozens of requests. */
const MOST_REFETCHED = 11;

/** A page of the list, and when it was asked for. */
export interface Page {
  tasks: readonly Task[];
  askedAt: number;
  next: string | undefined;
  total: number | undefined;
}

type Pages = InfiniteData<Page, string>;

const isShort = (pages: Pages | undefined) => (pages?.pages.length ?? 0) <= MOST_REFETCHED;

export function useTaskPages(userId: string, filter: ListQuery) {
  return useInfiniteQuery({
    queryKey: ["list", userId, filter],
    initialPageParam: "",
    queryFn: async ({ pageParam, signal }): Promise<Page> => {
      const askedAt = performance.now();
      const query = pageParam
        ? { ...filter, limit: LATER_PAGES, cursor: pageParam }
        : { ...filter, limit: FIRST_PAGE, count: true };
      const { data = [], response } = await answerOf(
        api.GET(TASKS, { params: { path: { user_id: userId }, query }, signal }),
      );
      const total = Number(response.headers.get("total-count") ?? Number.NaN);
      return {
        tasks: data,
        askedAt,
        next: nextCursor(response),
        total: Number.isNaN(total) ? undefined : total,
      };
    },
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: ({ state }) => isShort(state.data),
    refetchOnMount: ({ state }) => isShort(state.data),
    refetchOnReconnect: ({ state }) => isShort(state.data),
  });
}

/** A task as some list has it; an editor can begin with that. */
export function listedTask(userId: string, id: string): Task | undefined {
  return queryClient
    .getQueriesData<Pages>({ queryKey: ["list", userId] })
    .flatMap(([, data]) => data?.pages ?? [])
    .flatMap(({ tasks }) => tasks)
    .find((task) => task.id === id);
}

hearOtherTabs((userId) =>
  queryClient.invalidateQueries({
    queryKey: ["list", userId],
    predicate: ({ state }) => isShort(state.data as Pages | undefined),
  }),
);

const QUIET = 2_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Fetches the lists anew when nothing has been done for a moment. */
export function refreshSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (!outbox.get().some(isWaiting)) {
      queryClient.invalidateQueries({
        queryKey: ["list"],
        predicate: ({ state }) => isShort(state.data as Pages | undefined),
      });
    }
  }, QUIET);
}
