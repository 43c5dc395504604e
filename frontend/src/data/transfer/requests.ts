import { answerOf, api, dataOf } from "../../api/client";
import { nextCursor } from "../../api/paging";
import type { Task } from "../../tasks/model/task";
import type { Content } from "../files/content";
import { type Patience, patiently } from "./retry";

const TASKS = "/api/users/{user_id}/tasks";
const PAGE = 200;

/** All tasks that the service has of one person, newest first. */
export async function fetchAll(userId: string, patience: Patience): Promise<Task[]> {
  const tasks: Task[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: PAGE, ...(cursor ? { cursor } : {}) };
    const { data = [], response } = await patiently(
      () =>
        answerOf(
          api.GET(TASKS, {
            params: { path: { user_id: userId }, query },
            signal: patience.signal,
          }),
        ),
      patience,
    );
    tasks.push(...data);
    cursor = nextCursor(response);
  } while (cursor);
  return tasks;
}

/** Adds a task, or gives what was answered to the same key before. */
export const addOnce = (
  userId: string,
  key: string,
  content: Content,
  patience: Patience,
): Promise<Task> =>
  patiently(
    () =>
      dataOf(
        api.POST(TASKS, {
          params: { path: { user_id: userId }, header: { "Idempotency-Key": key } },
          body: content,
          signal: patience.signal,
        }),
      ),
    patience,
  );
