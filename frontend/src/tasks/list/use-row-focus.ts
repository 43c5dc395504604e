import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Task } from "../model/task";
import { useWorkspace } from "../sync/use-workspace";

export interface RowFocus {
  /** The task that has the focus, or is about to. */
  kept: string | undefined;
  move: (id: string) => void;
}

/** A row that is to have the focus. */
interface Wish {
  id: string;
  /** What in the row it is for, as a CSS selector. */
  control: string;
}

/** Where in the list the focus was last. */
interface Place {
  id: string;
  index: number;
  control: string;
  /** What has it now: something in that row, or in a dialog or a message that came over the list. */
  holder: Element;
}

const TITLE = "a";

/** The task whose row holds the focus. */
export const focusedTask = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>("[data-task]")?.dataset["task"];

/** What the wish is for, or the title where that cannot have the focus. Nothing, as long as the row is not drawn. */
function controlOf({ id, control }: Wish): HTMLElement | null | undefined {
  const row = document.querySelector(`[data-task="${CSS.escape(id)}"]`);
  return row?.querySelector<HTMLElement>(`${control}:not(:disabled)`) ?? row?.querySelector(TITLE);
}

/** Whether an element lost the focus by no act of the person: it is gone, or can no longer have it. */
const gaveUp = (holder: Element) => !holder.isConnected || holder.matches(":disabled");

const hasNoFocus = () => document.activeElement === document.body;

/**
 * Keeps the focus in the list: it moves on request, from a row that goes to the one after it, and stays with a row
 * that is drawn anew. Whoever goes elsewhere is left there.
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
        // At once: whoever types fast has the row removed before the next render.
        last.current = { id, index, control: target.localName, holder: target };
        setWish(undefined);
      } else if (target.closest("dialog, [data-message]")) {
        // The focus comes back from there.
        last.current = last.current && { ...last.current, holder: target };
      } else {
        leave();
      }
    };
    const onBlur = ({ target }: FocusEvent) => {
      // Not before what is happening has happened: a row that is moved has the focus again by then.
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

  // With every render, for a row that is wanted may not be drawn yet.
  useEffect(() => {
    const control = wish && controlOf(wish);
    if (control) {
      control.focus();
      setWish(undefined);
    }
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a closed editor gives the focus back to a row that may be gone.
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
      // What was wished for before is still to come, unless it is gone too.
      setWish((now) => (now && tasks.some(({ id }) => ids.first(id) === now.id) ? now : given));
    } else {
      newTask.current?.focus();
    }
  }, [tasks, kept, newTask, editing, ids]);

  const move = useCallback((id: string) => setWish({ id, control: TITLE }), []);
  return { kept: wish?.id ?? kept, move };
}
