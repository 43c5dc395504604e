import { tabStorage } from "../../store/storage";
import { type Store, store } from "../../store/store";
import type { Ids } from "../model/ids";
import type { Task, TaskChanges } from "../model/task";

/** Changes in the editor that were neither saved nor discarded. */
export interface Draft {
  base: Task;
  changes: TaskChanges;
}

/** One user's drafts in this tab. Each tab has its own. */
export interface Drafts {
  /** By the task's original id. */
  all: Store<ReadonlyMap<string, Draft>>;
  /** The text in the new-task field. */
  newTitle: Store<string>;
  of: (id: string) => Draft | undefined;
  keep: (draft: Draft) => void;
  drop: (id: string) => void;
  keepNewTitle: (title: string) => void;
  /** Discards everything, for a confirmed sign-out. */
  erase: () => void;
}

interface Kept {
  drafts: Draft[];
  title: string;
}

/** Restores this user's drafts after a reload, a crash or a sign-out in another tab. */
export function createDrafts(userId: string, ids: Ids): Drafts {
  const key = `freehold.drafts.${userId}`;
  const before = read(tabStorage.get(key));
  const newTitle = store(before.title);
  const all = store<ReadonlyMap<string, Draft>>(
    new Map(before.drafts.map((draft) => [draft.base.id, draft])),
  );

  function write(): void {
    const title = newTitle.get();
    // The original id is not known after a reload.
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

/** Only this app writes there, but it may have been an older version. */
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
