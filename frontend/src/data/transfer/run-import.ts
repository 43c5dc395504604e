import { ApiFailure } from "../../api/problem";
import type { Task } from "../../tasks/model/task";
import { freshKey, keyOf } from "./keys";
import type { Addition, Plan } from "./plan";
import { addOnce, fetchAll } from "./requests";
import type { Patience } from "./retry";

interface Import extends Patience {
  userId: string;
  plan: Plan;
  onAdded: (count: number) => void;
}

/** The rows that the service refused, though they looked right here. */
export type Refused = { at: number; error: ApiFailure }[];

/**
 * Adds what is to be added, the last row first: the list has the newest task at its head, and so keeps the order of the
 * file. A key that was used before answers with the task of that time; if it has been deleted since, or stands for
 * another row already, the row is added under a new key.
 */
export async function runImport({
  userId,
  plan: { additions, found },
  onAdded,
  ...patience
}: Import): Promise<Refused> {
  const refused: Refused = [];
  const answered = new Map<string, Addition>();

  async function add(addition: Addition, key: string): Promise<void> {
    const { content, at } = addition.row;
    let task: Task | undefined;
    try {
      task = await addOnce(userId, key, content, patience);
    } catch (error) {
      if (!(error instanceof ApiFailure) || ![400, 413, 422].includes(error.status)) {
        throw error;
      }
      refused.push({ at, error });
      return;
    }
    if (found.has(task.id) || answered.has(task.id)) {
      await add(addition, freshKey());
    } else {
      answered.set(task.id, addition);
    }
  }

  for (const [index, addition] of additions.toReversed().entries()) {
    await add(addition, keyOf(addition.row.content, addition.ordinal));
    onAdded(index + 1 - refused.length);
  }
  if (answered.size > 0) {
    const there = new Set((await fetchAll(userId, patience)).map(({ id }) => id));
    for (const [id, addition] of [...answered]) {
      if (!there.has(id)) {
        await add(addition, freshKey());
      }
    }
  }
  return refused;
}
