import type { Task } from "../model/task";

/** Something that was done and can be undone. */
export interface Deed {
  /** The tasks it was done to, except those where the service has refused it. */
  tasks: readonly Task[];
  isDeletion?: true;
  undo: (tasks: readonly Task[]) => void;
}

/** A deed in the history. */
export interface Recorded {
  /** Undoes it, and takes it out of the history. */
  undo: () => void;
  /** Takes out what was refused. Returns whether nothing is left. */
  withdraw: (task: Task) => boolean;
}

/** The undo history, kept for the whole session. */
export interface History {
  record: (deed: Deed) => Recorded;
  /** Forgets deletions that were undone together with another one, or refused. */
  forgetDeletionsOf: (ids: ReadonlySet<string>) => void;
  undoLast: () => void;
}

export function createHistory(): History {
  /** The latest action last. */
  let deeds: Deed[] = [];

  /** A deed without a task has nothing to undo, and would cost a press. */
  function leave(deed: Deed, stays: (task: Task) => boolean): void {
    deed.tasks = deed.tasks.filter(stays);
    deeds = deeds.filter(({ tasks }) => tasks.length > 0);
  }

  return {
    record: (deed) => {
      deeds.push(deed);
      return {
        undo: () => {
          deeds = deeds.filter((each) => each !== deed);
          deed.undo(deed.tasks);
        },
        withdraw: (task) => {
          leave(deed, (each) => each !== task);
          return deed.tasks.length === 0;
        },
      };
    },
    forgetDeletionsOf: (ids) => {
      for (const deed of deeds.filter(({ isDeletion }) => isDeletion)) {
        leave(deed, ({ id }) => !ids.has(id));
      }
    },
    undoLast: () => {
      const deed = deeds.pop();
      deed?.undo(deed.tasks);
    },
  };
}
