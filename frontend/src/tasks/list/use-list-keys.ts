import { type RefObject, useEffect, useRef } from "react";
import { useTexts } from "../../i18n/texts";
import { shortcuts } from "../../settings/shortcuts";
import { firstId } from "../model/change";
import type { Priority, Task } from "../model/task";
import { useOpenEditor } from "../model/use-editor-address";
import { change, complete, remove, undoLast } from "../sync/undo";
import { focusedTask, type RowFocus } from "./use-row-focus";

interface ListKeys {
  tasks: readonly Task[];
  focus: RowFocus;
  newTask: RefObject<HTMLInputElement | null>;
  onHelp: () => void;
}

const PRIORITY_KEYS: Readonly<Record<string, Priority>> = { 1: "high", 2: "medium", 3: "low" };

/** Where a key is text, or belongs to a dialog. */
const isElsewhere = (target: EventTarget | null): boolean =>
  document.querySelector("dialog[open]") !== null ||
  (target instanceof HTMLElement &&
    target.matches("textarea, select, [contenteditable], input:not([type=checkbox])"));

/** Single keys that act on the list, and Ctrl+Z. They can be switched off in the settings. */
export function useListKeys(list: ListKeys): void {
  const texts = useTexts();
  const open = useOpenEditor();
  const latest = useRef({ ...list, texts, open });
  latest.current = { ...list, texts, open };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || shortcuts.get() === "off" || isElsewhere(event.target)) {
        return;
      }
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const withCommand = ctrlKey || metaKey;
      const act =
        withCommand || altKey
          ? withCommand && !altKey && !shiftKey && key.toLowerCase() === "z"
            ? undoLast
            : undefined
          : actionFor(event, latest.current);
      if (act) {
        event.preventDefault();
        act();
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

type Situation = ListKeys & {
  texts: ReturnType<typeof useTexts>;
  open: ReturnType<typeof useOpenEditor>;
};

function actionFor(event: KeyboardEvent, situation: Situation): (() => void) | undefined {
  const { tasks, focus, newTask, onHelp } = situation;
  const at = tasks.findIndex(({ id }) => firstId(id) === focusedTask());
  const go = (index: number) => {
    const task = tasks[index];
    return task && (() => focus.move(firstId(task.id)));
  };
  switch (event.key) {
    case "n":
      return () => newTask.current?.focus();
    case "/":
      return () => document.querySelector<HTMLElement>("[data-search]")?.focus();
    case "?":
      return onHelp;
    case "j":
      return go(at + 1);
    case "k":
      return go(at - 1);
    // Outside the list the arrows scroll.
    case "ArrowDown":
      return at < 0 ? undefined : go(at + 1);
    case "ArrowUp":
      return at < 0 ? undefined : go(at - 1);
    default: {
      const task = tasks[at];
      return task && actionOn(task, event, situation);
    }
  }
}

function actionOn(
  task: Task,
  { key, target }: KeyboardEvent,
  { texts, open }: Situation,
): (() => void) | undefined {
  const priority = PRIORITY_KEYS[key];
  if (priority) {
    return () => priority !== task.priority && change(task, { priority }, texts);
  }
  switch (key) {
    case " ":
      // On a box or a button it does what it does anyway.
      return target instanceof HTMLAnchorElement
        ? () => complete(task, !task.completed, texts)
        : undefined;
    case "x":
      return () => complete(task, !task.completed, texts);
    case "e":
      return () => open(task.id);
    case "t":
      return () => open(task.id, "due");
    case "Delete":
      return () => remove(task, texts);
    default:
      return undefined;
  }
}
