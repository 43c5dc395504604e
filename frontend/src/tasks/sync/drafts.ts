import { tabStorage } from "../../store/storage";
import { type Store, store } from "../../store/store";
import type { Ids } from "../model/ids";
import type { Task, TaskChanges } from "../model/task";

/** What somebody changed in the editor and neither saved nor discarded. */
export interface Draft {
  base: Task;
  changes: TaskChanges;
}

/** What one person typed in this tab and neither saved nor threw away. Each tab has its own. */
export interface Drafts {
  /** By the task's first id. */
  all: Store<ReadonlyMap<string, Draft>>;
  /** The title of a task that is not added yet. */
  newTitle: Store<string>;
  of: (id: string) => Draft | undefined;
  keep: (draft: Draft) => void;
  drop: (id: string) => void;
  keepNewTitle: (title: string) => void;
  /** For somebody who was asked and signs out all the same. */
  erase: () => void;
}

interface Kept {
  drafts: Draft[];
  title: string;
}

/** Takes up what this person left here: by a reload, by a crash, or because another tab signed out. */
export function createDrafts(userId: string, ids: Ids): Drafts {
  const key = `freehold.drafts.${userId}`;
  const before = read(tabStorage.get(key));
  const newTitle = store(before.title);
  const all = store<ReadonlyMap<string, Draft>>(
    new Map(before.drafts.map((draft) => [draft.base.id, draft])),
  );

  function write(): void {
    const title = newTitle.get();
    // After a reload nobody knows the first id any more.
    const drafts = [...all.get().values()].map(({ base, changes }) => ({
      base: { ...base, id: ids.real(base.id) },
      changes,
    }));
    if (title || drafts.length) {
      tabStorage.set(key, JSON.stringify({ title, drafts } satisfies Kept));
    } else {
      tabStorage.remove(key);
    }
  }

  return {
    all,
    newTitle,
    of: (id) => all.get().get(ids.first(id)),
    keep: (draft) => {
      all.set(new Map(all.get()).set(ids.first(draft.base.id), draft));
      write();
    },
    drop: (id) => {
      const left = new Map(all.get());
      if (left.delete(ids.first(id))) {
        all.set(left);
        write();
      }
    },
    keepNewTitle: (title) => {
      newTitle.set(title);
      write();
    },
    erase: () => tabStorage.remove(key),
  };
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
