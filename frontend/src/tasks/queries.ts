import {
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { answerOf, api, dataOf } from "../api/client";
import { nextCursor } from "../api/paging";
import type { Task, TaskChanges } from "./task";

const TASKS = "/api/users/{user_id}/tasks";
const TASK = "/api/users/{user_id}/tasks/{task_id}";

const owner = (userId: string) => ({ params: { path: { user_id: userId } } });
const one = (userId: string, taskId: string) => ({
  params: { path: { user_id: userId, task_id: taskId } },
});

/** Everything in the cache stands under its owner. */
const listKey = (userId: string) => ["tasks", userId, "list"];

export function useTasks(userId: string) {
  return useInfiniteQuery({
    queryKey: listKey(userId),
    initialPageParam: "",
    queryFn: async ({ pageParam, signal }) => {
      const query = pageParam ? { cursor: pageParam } : {};
      const { data = [], response } = await answerOf(
        api.GET(TASKS, { params: { ...owner(userId).params, query }, signal }),
      );
      return { tasks: data, next: nextCursor(response) };
    },
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages.flatMap(({ tasks }) => tasks),
  });
}

const taskQuery = (userId: string, taskId: string) =>
  queryOptions({
    queryKey: ["tasks", userId, "one", taskId],
    queryFn: ({ signal }) => dataOf(api.GET(TASK, { ...one(userId, taskId), signal })),
    // The editor starts from what the server has now.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useTask = (userId: string, taskId: string) => useQuery(taskQuery(userId, taskId));

function useRefresh(userId: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: listKey(userId) });
}

export function useAddTask(userId: string) {
  const refresh = useRefresh(userId);
  return useMutation({
    mutationFn: (title: string) => dataOf(api.POST(TASKS, { ...owner(userId), body: { title } })),
    // Not waited for, so that the next task can be sent while the list is fetched.
    onSuccess: () => {
      refresh();
    },
  });
}

export function useChangeTask(userId: string, taskId: string) {
  const refresh = useRefresh(userId);
  return useMutation({
    mutationFn: (body: TaskChanges) => dataOf(api.PATCH(TASK, { ...one(userId, taskId), body })),
    onSettled: refresh,
  });
}

export function useDeleteTask(userId: string) {
  const refresh = useRefresh(userId);
  return useMutation({
    mutationFn: (task: Task) => answerOf(api.DELETE(TASK, one(userId, task.id))),
    onSettled: refresh,
  });
}
