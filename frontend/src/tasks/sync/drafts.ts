import { tabStorage } from "../../store/storage";
import { store } from "../../store/store";
import { firstId, realId } from "../model/change";
import type { Task, TaskChanges } from "../model/task";

/** What somebody changed in the editor and neither saved nor discarded. */
export interface Draft {
  base: Task;
  changes: TaskChanges;
}

/** By the task's first id. Each tab has its own. */
export const drafts = store<ReadonlyMap<string, Draft>>(new Map());

/** The title of a task that is not added yet. */
export const newTitle = store("");

interface Kept {
  drafts: Draft[];
  title: string;
}

const keyOf = (userId: string) => `freehold.drafts.${userId}`;

/** Whose drafts these are; nobody's before there is a session. */
let owner: string | undefined;

/** Takes up what this person left here: by a reload, by a crash, or because another tab signed out. */
export function openDrafts(userId: string): void {
  owner = userId;
  const kept = read(tabStorage.get(keyOf(userId)));
  newTitle.set(kept.title);
  drafts.set(new Map(kept.drafts.map((draft) => [draft.base.id, draft])));
}

/** Puts them out of sight of whoever comes next. */
export function closeDrafts(): void {
  owner = undefined;
  newTitle.set("");
  drafts.set(new Map());
}

/** For somebody who was asked and signs out all the same. */
export function eraseDrafts(): void {
  if (owner !== undefined) {
    tabStorage.remove(keyOf(owner));
  }
  closeDrafts();
}

export const draftOf = (id: string): Draft | undefined => drafts.get().get(firstId(id));

export function keepDraft(draft: Draft): void {
  drafts.set(new Map(drafts.get()).set(firstId(draft.base.id), draft));
  write();
}

export function dropDraft(id: string): void {
  const kept = new Map(drafts.get());
  if (kept.delete(firstId(id))) {
    drafts.set(kept);
    write();
  }
}

export function keepNewTitle(title: string): void {
  newTitle.set(title);
  write();
}

function write(): void {
  if (owner === undefined) {
    return;
  }
  const title = newTitle.get();
  const kept: Kept = {
    title,
    // After a reload nobody knows the first id any more.
    drafts: [...drafts.get().values()].map(({ base, changes }) => ({
      base: { ...base, id: realId(base.id) },
      changes,
    })),
  };
  if (title || kept.drafts.length) {
    tabStorage.set(keyOf(owner), JSON.stringify(kept));
  } else {
    tabStorage.remove(keyOf(owner));
  }
}

/** Nobody but this app writes there, but an older version of it may have. */
function read(text: string | null): Kept {
  try {
    const { drafts: list, title } = JSON.parse(text ?? "") as Partial<Kept>;
    return {
      title: typeof title === "string" ? title : "",
      drafts: (list ?? []).filter(({ base, changes }) => typeof base.id === "string" && changes),
    };
  } catch {
    return { title: "", drafts: [] };
  }
}
