import { ApiFailure } from "../../api/problem";
import type { Task } from "../../tasks/model/task";
import { idempotencyKeyOf, randomKey } from "./keys";
import type { Addition, Plan } from "./plan";
import { addOnce, fetchAll } from "./requests";
import type { RetryOptions } from "./retry";

interface Import extends RetryOptions {
  userId: string;
  plan: Plan;
  onAdded: (count: number) => void;
}

/** Rows that passed validation here but not at the service. */
export type Refused = { at: number; error: ApiFailure }[];

/**
 * Adds the planned tasks, the last row first: the list shows the newest task first, and so keeps the order of the
 * file. A repeated key returns the task it created; if that was deleted since, or already matches another row, the
 * row is added with a new key.
 */
export async function runImport({
  userId,
  plan: { additions, found },
  onAdded,
  ...options
}: Import): Promise<Refused> {
  const refused: Refused = [];
  const answered = new Map<string, Addition>();

  async function add(addition: Addition, key: string): Promise<void> {
    const { content, at } = addition.row;
    let task: Task | undefined;
    try {
      task = await addOnce(userId, key, content, options);
    } catch (error) {
      if (!(error instanceof ApiFailure) || ![400, 413, 422].includes(error.status)) {
        throw error;
      }
      refused.push({ at, error });
      return;
    }
    if (found.has(task.id) || answered.has(task.id)) {
      await add(addition, randomKey());
    } else {
      answered.set(task.id, addition);
    }
  }

  for (const [index, addition] of additions.toReversed().entries()) {
    await add(addition, idempotencyKeyOf(addition.row.content, addition.ordinal));
    onAdded(index + 1 - refused.length);
  }
  if (answered.size > 0) {
    const there = new Set((await fetchAll(userId, options)).map(({ id }) => id));
    for (const [id, addition] of [...answered]) {
      if (!there.has(id)) {
        await add(addition, randomKey());
      }
    }
  }
  return refused;
}
