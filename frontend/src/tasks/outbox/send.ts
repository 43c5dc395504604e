import { answerOf, api, dataOf } from "../../api/client";
import { ApiFailure } from "../../api/problem";
import { type Addition, type Change, isTemporary } from "../model/change";
import { CONFLICT_FIELDS } from "../model/form-values";
import type { Ids } from "../model/ids";
import type { Task, TaskChanges } from "../model/task";

export const TASKS = "/api/users/{user_id}/tasks";
const TASK = "/api/users/{user_id}/tasks/{task_id}";

export interface Version {
  task: Task;
  etag: string;
}

/** The requests about one task. */
export interface Sender {
  /** The service's current version of the task. */
  fetchVersion: (task: Pick<Task, "user_id" | "id">, signal?: AbortSignal) => Promise<Version>;
  /** Sends a change and returns the resulting task, or nothing after a deletion. */
  send: (change: Change) => Promise<Task | undefined>;
  /** Deletes a task, even while the page is being left. A task already gone counts as success. */
  removeNow: (task: Task) => Promise<void>;
}

/** How often another writer may come first before it becomes a conflict. */
const MAX_MERGES = 3;

export function createSender(ids: Ids): Sender {
  const pathOf = ({ user_id, id }: Pick<Task, "user_id" | "id">) => ({
    user_id,
    task_id: ids.real(id),
  });

  async function fetchVersion(task: Pick<Task, "user_id" | "id">, signal?: AbortSignal) {
    const { data, response } = await answerOf(
      api.GET(TASK, { params: { path: pathOf(task) }, ...(signal ? { signal } : {}) }),
    );
    if (!data) {
      throw new ApiFailure(0);
    }
    return { task: data, etag: response.headers.get("etag") ?? "" };
  }

  async function create({ task, key }: Addition): Promise<Task> {
    const { title, description, completed, priority, due_date } = task;
    const created = await dataOf(
      api.POST(TASKS, {
        params: { path: { user_id: task.user_id }, header: { "Idempotency-Key": key } },
        body: { title, description, completed, priority, due_date },
      }),
    );
    ids.assign(task.id, created.id);
    return created;
  }

  async function edit(change: Change & { kind: "edit" }): Promise<Task> {
    const { task, changes, etag, guarded } = change;
    if (isTemporary(ids.real(task.id))) {
      throw new ApiFailure(404);
    }
    if (!guarded) {
      return patch(task, changes);
    }
    let version = etag;
    for (let merges = 0; ; merges += 1) {
      version ??= mergeable(await fetchVersion(task), task, changes);
      try {
        return await patch(task, changes, version);
      } catch (error) {
        if (!(error instanceof ApiFailure && error.status === 412) || merges === MAX_MERGES) {
          throw error;
        }
        version = undefined;
      }
    }
  }

  const patch = (task: Task, changes: TaskChanges, version?: string): Promise<Task> =>
    dataOf(
      api.PATCH(TASK, {
        params: { path: pathOf(task), header: version ? { "If-Match": version } : {} },
        body: changes,
      }),
    );

  async function removeNow(task: Task): Promise<void> {
    try {
      await answerOf(api.DELETE(TASK, { params: { path: pathOf(task) }, keepalive: true }));
    } catch (error) {
      if (!(error instanceof ApiFailure && error.status === 404)) {
        throw error;
      }
    }
  }

  async function send(change: Change): Promise<Task | undefined> {
    switch (change.kind) {
      case "add":
        return create(change);
      case "edit":
        return edit(change);
      case "remove":
        await removeNow(change.task);
        return undefined;
    }
  }

  return { fetchVersion, send, removeNow };
}

/**
 * The current ETag, if the changes can be merged: no one else has changed the same fields since, unless to
 * the same value, as this very change has if its response was lost.
 */
function mergeable({ task: theirs, etag }: Version, base: Task, changes: TaskChanges): string {
  for (const field of CONFLICT_FIELDS) {
    const mine = changes[field];
    if (mine !== undefined && theirs[field] !== base[field] && theirs[field] !== mine) {
      throw new ApiFailure(412);
    }
  }
  return etag;
}
