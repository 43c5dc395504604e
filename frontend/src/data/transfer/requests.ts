import { answerOf, api, dataOf } from "../../api/client";
import { nextCursor } from "../../api/paging";
import type { Task } from "../../tasks/model/task";
import type { Content } from "../files/content";
import { type RetryOptions, withRetries } from "./retry";

const TASKS = "/api/users/{user_id}/tasks";
const PAGE = 200;

/** All tasks of one user, newest first. */
export async function fetchAll(userId: string, options: RetryOptions): Promise<Task[]> {
  const tasks: Task[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: PAGE, ...(cursor ? { cursor } : {}) };
    const { data = [], response } = await withRetries(
      () =>
        answerOf(
          api.GET(TASKS, {
            params: { path: { user_id: userId }, query },
            signal: options.signal,
          }),
        ),
      options,
    );
    tasks.push(...data);
    cursor = nextCursor(response);
  } while (cursor);
  return tasks;
}

/** Adds a task, or returns the one added with the same key before. */
export const addOnce = (
  userId: string,
  key: string,
  content: Content,
  options: RetryOptions,
): Promise<Task> =>
  withRetries(
    () =>
      dataOf(
        api.POST(TASKS, {
          params: { path: { user_id: userId }, header: { "Idempotency-Key": key } },
          body: content,
          signal: options.signal,
        }),
      ),
    options,
  );
