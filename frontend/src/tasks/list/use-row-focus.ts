import { type RefObject, useEffect, useRef, useState } from "react";
import type { Task } from "../model/task";
import { useWorkspace } from "../sync/use-workspace";

export interface RowFocus {
  /** The task that has the focus, or is about to. */
  kept: string | undefined;
  move: (id: string) => void;
}

/** The task whose row holds the focus. */
export const focusedTask = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>("[data-task]")?.dataset["task"];

const titleOf = (id: string) =>
  document.querySelector<HTMLElement>(`[data-task="${CSS.escape(id)}"] a`);

/** Keeps the focus in the list: it moves on request, and from a row that goes to the one after it. */
export function useRowFocus(
  tasks: readonly Task[],
  newTask: RefObject<HTMLInputElement | null>,
  editing: boolean,
): RowFocus {
  const { ids } = useWorkspace();
  const [kept, setKept] = useState<string>();
  const [wanted, setWanted] = useState<string>();
  const last = useRef<{ id: string; index: number }>(undefined);
  const listed = useRef(tasks);

  useEffect(() => {
    listed.current = tasks;
  }, [tasks]);

  useEffect(() => {
    const onFocus = () => {
      const id = focusedTask();
      const index = listed.current.findIndex((task) => ids.first(task.id) === id);
      // At once: whoever types fast has the row removed before the next render.
      if (id && index >= 0) {
        last.current = { id, index };
      }
      setKept(id);
    };
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Element && !event.target.closest("[data-task]")) {
        last.current = undefined;
      }
    };
    document.addEventListener("focusin", onFocus);
    document.addEventListener("pointerdown", onPointer);
    return () => {
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("pointerdown", onPointer);
    };
  }, [ids]);

  useEffect(() => {
    if (wanted) {
      titleOf(wanted)?.focus();
      setWanted(undefined);
    }
  }, [wanted]);

  // The row that had the focus may be gone, and then the next one has its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a closed editor gives the focus back to a row that may be gone.
  useEffect(() => {
    const lost = document.activeElement === document.body;
    const index = tasks.findIndex(({ id }) => ids.first(id) === kept);
    if (kept && index >= 0) {
      last.current = { id: kept, index };
    } else if (
      lost &&
      last.current &&
      !tasks.some(({ id }) => ids.first(id) === last.current?.id)
    ) {
      const next = tasks[Math.min(last.current.index, tasks.length - 1)];
      if (next) {
        setWanted(ids.first(next.id));
      } else {
        newTask.current?.focus();
      }
    }
  }, [tasks, kept, newTask, editing, ids]);

  return { kept: wanted ?? kept, move: setWanted };
}
