/** Something that was done and can be undone. */
export interface Deed {
  /** The deleted tasks, if it was a deletion. */
  deleted?: readonly string[];
  undo: () => void;
}

/** The undo history, kept for the whole session. */
export interface History {
  /** Adds an action; gives back its undo, which also takes it out of the history. */
  record: (deed: Deed) => () => void;
  /** Forgets deletions that were undone together with another one. */
  forgetDeletionsOf: (ids: ReadonlySet<string>) => void;
  undoLast: () => void;
}

export function createHistory(): History {
  /** The latest action last. */
  let deeds: Deed[] = [];
  return {
    record: (deed) => {
      deeds.push(deed);
      return () => {
        deeds = deeds.filter((each) => each !== deed);
        deed.undo();
      };
    },
    forgetDeletionsOf: (ids) => {
      deeds = deeds.filter(({ deleted }) => !deleted?.some((id) => ids.has(id)));
    },
    undoLast: () => {
      deeds.pop()?.undo();
    },
  };
}
