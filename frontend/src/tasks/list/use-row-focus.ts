import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Task } from "../model/task";
import { useWorkspace } from "../sync/use-workspace";

export interface RowFocus {
  /** The focused task, or the one about to be. */
  kept: string | undefined;
  move: (id: string) => void;
}

/** A row that should get the focus. */
interface Wish {
  id: string;
  /** The control in the row, as a CSS selector. */
  control: string;
}

/** The last position of the focus in the list. */
interface Place {
  id: string;
  index: number;
  control: string;
  /** The element with the focus now: in that row, or in a dialog or message over the list. */
  holder: Element;
}

const TITLE = "a";

/** The task whose row has the focus. */
export const focusedTask = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>("[data-task]")?.dataset["task"];

/** The requested control, or the title if it cannot be focused; nothing if the row is not rendered yet. */
function controlOf({ id, control }: Wish): HTMLElement | null | undefined {
  const row = document.querySelector(`[data-task="${CSS.escape(id)}"]`);
  return row?.querySelector<HTMLElement>(`${control}:not(:disabled)`) ?? row?.querySelector(TITLE);
}

/** Whether an element lost the focus without the user: it was removed or disabled. */
const gaveUp = (holder: Element) => !holder.isConnected || holder.matches(":disabled");

const hasNoFocus = () => document.activeElement === document.body;

/**
 * Keeps the focus in the list: moves it on request, passes it from a removed row to the next one, and restores it on a
 * remounted row. It never takes the focus back from elsewhere.
 */
export function useRowFocus(
  tasks: readonly Task[],
  newTask: RefObject<HTMLInputElement | null>,
  editing: boolean,
): RowFocus {
  const { ids } = useWorkspace();
  const [kept, setKept] = useState<string>();
  const [wish, setWish] = useState<Wish>();
  const last = useRef<Place>(undefined);
  const listed = useRef(tasks);
  listed.current = tasks;

  useEffect(() => {
    const leave = () => {
      last.current = undefined;
      setWish(undefined);
    };
    const onFocus = ({ target }: FocusEvent) => {
      const id = focusedTask();
      const index = listed.current.findIndex((task) => ids.first(task.id) === id);
      setKept(id);
      if (!(target instanceof Element)) {
        return;
      }
      if (id && index >= 0) {
        // At once: a fast key press may remove the row before the next render.
        last.current = { id, index, control: target.localName, holder: target };
        setWish(undefined);
      } else if ((id && id === last.current?.id) || target.closest("dialog, [data-message]")) {
        // The focus will return from there, or is in a row that is being removed.
        last.current = last.current && { ...last.current, holder: target };
      } else {
        leave();
      }
    };
    const onBlur = ({ target }: FocusEvent) => {
      // Deferred: by then, a row that was moved has the focus again.
      queueMicrotask(() => {
        if (target instanceof Element && hasNoFocus() && !gaveUp(target)) {
          leave();
        }
      });
    };
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Element && !target.closest("[data-task]")) {
        leave();
      }
    };
    document.addEventListener("focusin", onFocus);
    document.addEventListener("focusout", onBlur);
    document.addEventListener("pointerdown", onPointer);
    return () => {
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("focusout", onBlur);
      document.removeEventListener("pointerdown", onPointer);
    };
  }, [ids]);

  // On every render, because the requested row may not be rendered yet.
  useEffect(() => {
    const control = wish && controlOf(wish);
    if (control) {
      control.focus();
      setWish(undefined);
    }
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a closing editor returns the focus to a row that may be gone.
  useEffect(() => {
    const place = last.current;
    if (!place) {
      return;
    }
    const index = tasks.findIndex(({ id }) => ids.first(id) === place.id);
    if (index >= 0) {
      place.index = index;
    }
    if (!hasNoFocus() || !gaveUp(place.holder)) {
      return;
    }
    const next = tasks[index >= 0 ? index : Math.min(place.index, tasks.length - 1)];
    if (next) {
      const given = { id: ids.first(next.id), control: index >= 0 ? place.control : TITLE };
      // An earlier request is still pending, unless its row is gone too.
      setWish((now) => (now && tasks.some(({ id }) => ids.first(id) === now.id) ? now : given));
    } else {
      newTask.current?.focus();
    }
  }, [tasks, kept, newTask, editing, ids]);

  const move = useCallback((id: string) => setWish({ id, control: TITLE }), []);
  return { kept: wish?.id ?? kept, move };
}
