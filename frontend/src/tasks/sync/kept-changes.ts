import { tabStorage } from "../../store/storage";
import { type Change, realId } from "../model/change";

const keyOf = (userId: string) => `freehold.changes.${userId}`;

/** Keeps what the service has not heard of, so that a reload, a crash or a discarded tab loses nothing. */
export function writeChanges(userId: string, changes: readonly Change[]): void {
  if (changes.length === 0) {
    eraseChanges(userId);
    return;
  }
  // After a reload nobody knows any more which id stood for which.
  const kept = changes.map((change) => ({
    ...change,
    task: { ...change.task, id: realId(change.task.id) },
  }));
  tabStorage.set(keyOf(userId), JSON.stringify(kept));
}

export const eraseChanges = (userId: string): void => tabStorage.remove(keyOf(userId));

/** Nobody but this app writes there, but an older version of it may have. */
export function readChanges(userId: string): readonly Change[] {
  try {
    const kept: unknown = JSON.parse(tabStorage.get(keyOf(userId)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isChange) : [];
  } catch {
    return [];
  }
}

const isChange = (kept: unknown): kept is Change => {
  const { kind, task } = Object(kept) as Partial<Change>;
  return (
    (kind === "add" || kind === "edit" || kind === "remove") &&
    typeof task?.id === "string" &&
    typeof task.title === "string"
  );
};
