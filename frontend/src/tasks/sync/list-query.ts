import {
  type InfiniteData,
  keepPreviousData,
  type Query,
  type QueryClient,
  useInfiniteQuery,
} from "@tanstack/react-query";
import { answerOf, api } from "../../api/client";
import { nextCursor, totalOf } from "../../api/paging";
import { until } from "../../store/store";
import type { ListQuery, Task } from "../model/task";
import { type Entry, isWaiting } from "../outbox/entries";
import type { Outbox } from "../outbox/outbox";
import { TASKS } from "../outbox/send";
import { useWorkspace } from "./use-workspace";

const FIRST_PAGE = 100;
const LATER_PAGES = 200;

/** Pages. Refetching a list of more than some 2,000 tasks takes dozens of requests, and so is not done every time. */
const MAX_PAGES_TO_REFETCH = 11;

/** Milliseconds after which even a long list is refetched. */
const MAX_AGE = 60_000;

/** Milliseconds until a failed first page is requested again. */
const RETRY_INTERVAL = 5_000;

/** A page of the list and when it was requested. */
export interface Page {
  tasks: readonly Task[];
  askedAt: number;
  next: string | undefined;
  total: number | undefined;
}

type Pages = InfiniteData<Page, string>;

/** Whether a list should be refetched when something calls for it. */
export function isDue({
  state: { data, dataUpdatedAt },
}: {
  state: Pick<Query["state"], "data" | "dataUpdatedAt">;
}): boolean {
  const pages = (data as Pages | undefined)?.pages.length ?? 0;
  return pages <= MAX_PAGES_TO_REFETCH || Date.now() - dataUpdatedAt > MAX_AGE;
}

/** Milliseconds that a list waits for the answers to what is being added. */
const PATIENCE = 1_000;

const isAdding = ({ change, state }: Entry) => change.kind === "add" && state === "sending";

export function useTaskPages(filter: ListQuery) {
  const { userId, outbox } = useWorkspace();
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
      // A new task may be in the list already although its response is still on the way.
      await until(outbox.entries, (entries) => !entries.some(isAdding), PATIENCE);
      return {
        tasks: data,
        askedAt,
        next: nextCursor(response),
        total: totalOf(response),
      };
    },
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    // The first page is retried without the user.
    refetchInterval: ({ state }) => state.status === "error" && !state.data && RETRY_INTERVAL,
    refetchOnWindowFocus: isDue,
    refetchOnMount: isDue,
    refetchOnReconnect: isDue,
  });
}

/** The tasks of all fetched lists. */
export const listedTasks = (client: QueryClient): Task[] =>
  client
    .getQueriesData<Pages>({ queryKey: ["list"] })
    .flatMap(([, data]) => data?.pages ?? [])
    .flatMap(({ tasks }) => tasks);

/** A task from any fetched list, for the editor to start with. */
export const listedTask = (client: QueryClient, id: string): Task | undefined =>
  listedTasks(client).find((task) => task.id === id);

const DEBOUNCE = 2_000;

/** Refetches the lists: at once, or after a moment without changes. */
export interface Refresh {
  now: () => void;
  soon: () => void;
  close: () => void;
}

export function createRefresh(client: QueryClient, { entries }: Pick<Outbox, "entries">): Refresh {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    client.invalidateQueries({ queryKey: ["list"], predicate: isDue }).catch(() => undefined);
    client.invalidateQueries({ queryKey: ["count"] }).catch(() => undefined);
  };
  return {
    now,
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(() => entries.get().some(isWaiting) || now(), DEBOUNCE);
    },
    close: () => clearTimeout(timer),
  };
}
