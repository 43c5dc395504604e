import { store } from "../../store/store";
import { firstId } from "../model/change";
import type { Task, TaskChanges } from "../model/task";

/** What somebody changed in the editor and neither saved nor discarded. */
export interface Draft {
  base: Task;
  changes: TaskChanges;
}

/** Kept as long as the page is open, by the task's first id. */
export const drafts = store<ReadonlyMap<string, Draft>>(new Map());

export const draftOf = (id: string): Draft | undefined => drafts.get().get(firstId(id));

export function keepDraft(draft: Draft): void {
  drafts.set(new Map(drafts.get()).set(firstId(draft.base.id), draft));
}

export function dropDraft(id: string): void {
  const kept = new Map(drafts.get());
  if (kept.delete(firstId(id))) {
    drafts.set(kept);
  }
}
