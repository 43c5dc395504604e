import { useCallback, useEffect, useRef, useState } from "react";
import type { Ids } from "../model/ids";
import type { Task } from "../model/task";

/** The tasks that are selected to be changed together, while that mode is on. */
export function useSelection(isOn: boolean, tasks: readonly Task[], ids: Ids) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const latest = useRef(tasks);
  latest.current = tasks;
  /** Where a range begins. */
  const last = useRef<string>(undefined);

  useEffect(() => {
    if (!isOn) {
      setChosen(new Set());
    }
  }, [isOn]);

  /** Selects a task or no longer; with Shift, all from the last one to this one. */
  const toggle = useCallback(
    (task: Task, isRange: boolean) => {
      const keys = latest.current.map(({ id }) => ids.first(id));
      const at = keys.indexOf(ids.first(task.id));
      const from = isRange ? keys.indexOf(last.current ?? "") : at;
      const range = keys.slice(from < 0 ? at : Math.min(from, at), Math.max(from, at) + 1);
      last.current = keys[at];
      setChosen((now) => {
        const next = new Set(now);
        const isAdding = !now.has(ids.first(task.id));
        for (const key of range) {
          next[isAdding ? "add" : "delete"](key);
        }
        return next;
      });
    },
    [ids],
  );

  const has = ({ id }: Task) => chosen.has(ids.first(id));
  return {
    has,
    toggle,
    selected: tasks.filter(has),
    selectAll: () => setChosen(new Set(tasks.map(({ id }) => ids.first(id)))),
  };
}
