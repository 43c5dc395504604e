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

/** Pages: above some 2,000 tasks, fetching a list anew is dozens of requests, and so is not done each time. */
const MOST_AT_ANY_TIME = 11;

/** Milliseconds after which a long list is fetched anew all the same. */
const OLD = 60_000;

/** Milliseconds until a first page that did not come is asked for again. */
const AGAIN = 5_000;

/** A page of the list, and when it was asked for. */
export interface Page {
  tasks: readonly Task[];
  askedAt: number;
  next: string | undefined;
  total: number | undefined;
}

type Pages = InfiniteData<Page, string>;

/** Whether a list is to be fetched anew when something calls for it. */
export function isDue({
  state: { data, dataUpdatedAt },
}: {
  state: Pick<Query["state"], "data" | "dataUpdatedAt">;
}): boolean {
  const pages = (data as Pages | undefined)?.pages.length ?? 0;
  return pages <= MOST_AT_ANY_TIME || Date.now() - dataUpdatedAt > OLD;
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
      // A new task whose answer is on its way may be in the list already.
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
    // Nobody has to ask for the first page again.
    refetchInterval: ({ state }) => state.status === "error" && !state.data && AGAIN,
    refetchOnWindowFocus: isDue,
    refetchOnMount: isDue,
    refetchOnReconnect: isDue,
  });
}

/** The tasks of all lists that were fetched, as each has them. */
export const listedTasks = (client: QueryClient): Task[] =>
  client
    .getQueriesData<Pages>({ queryKey: ["list"] })
    .flatMap(([, data]) => data?.pages ?? [])
    .flatMap(({ tasks }) => tasks);

/** A task as some list has it; an editor can begin with that. */
export const listedTask = (client: QueryClient, id: string): Task | undefined =>
  listedTasks(client).find((task) => task.id === id);

const QUIET = 2_000;

/** Fetches the lists anew: at once, or when nothing has been done for a moment. */
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
      timer = setTimeout(() => entries.get().some(isWaiting) || now(), QUIET);
    },
    close: () => clearTimeout(timer),
  };
}
