import { type RefObject, useEffect, useRef } from "react";
import { useTexts } from "../../i18n/texts";
import { shortcuts } from "../../settings/shortcuts";
import type { Priority, Task } from "../model/task";
import { useOpenEditor } from "../model/use-editor-address";
import { useWorkspace } from "../sync/use-workspace";
import type { Workspace } from "../sync/workspace";
import { focusedTask, type RowFocus } from "./use-row-focus";

interface ListKeys {
  tasks: readonly Task[];
  focus: RowFocus;
  newTask: RefObject<HTMLInputElement | null>;
  onSearch: () => void;
  onHelp: () => void;
}

const PRIORITY_KEYS: Readonly<Record<string, Priority>> = { 1: "high", 2: "medium", 3: "low" };

/** Keys that repeat while held. */
const MOVING: readonly string[] = ["j", "k", "ArrowDown", "ArrowUp"];

/** The key as a Latin letter; on non-Latin layouts, by its position on the keyboard. */
function latinKey({ key, code, shiftKey }: KeyboardEvent): string {
  if (key.length !== 1 || /[!-~ ]/.test(key)) {
    // Caps Lock does not count as Shift.
    return shiftKey || key.length !== 1 ? key : key.toLowerCase();
  }
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  return letter?.toLowerCase() ?? digit ?? (code === "Slash" ? (shiftKey ? "?" : "/") : key);
}

const isInDialog = () => document.querySelector("dialog[open]") !== null;

const isEmptyField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.value === "";

/** Whether the key is text input or belongs to a dialog. */
const isElsewhere = (target: EventTarget | null): boolean =>
  isInDialog() ||
  (target instanceof HTMLElement &&
    target.matches("textarea, select, [contenteditable], input:not([type=checkbox])"));

/** Single-key shortcuts for the list, which the settings can turn off, and Ctrl+Z. */
export function useListKeys(list: ListKeys): void {
  const texts = useTexts();
  const open = useOpenEditor();
  const workspace = useWorkspace();
  const latest = useRef({ ...list, texts, open, workspace });
  latest.current = { ...list, texts, open, workspace };

  useEffect(() => {
    /** A shortcut key still held down: it must not type into the field it moved the focus to. */
    let held = "";
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat && event.code === held && !MOVING.includes(latinKey(event))) {
        event.preventDefault();
        return;
      }
      held = "";
      const act = event.defaultPrevented ? undefined : actionOf(event, latest.current);
      if (act) {
        held = event.code;
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
  workspace: Workspace;
};

/** The action for a key. Ctrl+Z works even with shortcuts off, and in an empty field. */
function actionOf(event: KeyboardEvent, situation: Situation): (() => void) | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (ctrlKey || metaKey || altKey) {
    const isUndo = !altKey && !shiftKey && latinKey(event) === "z";
    const isFree = !isElsewhere(target) || (isEmptyField(target) && !isInDialog());
    return isUndo && isFree ? situation.workspace.deeds.undoLast : undefined;
  }
  if (shortcuts.get() === "off" || event.isComposing) {
    return undefined;
  }
  // ArrowDown has no effect in a single-line field, so it can lead into the list.
  const isEntering = target === situation.newTask.current && event.key === "ArrowDown";
  return isElsewhere(target) && !isEntering ? undefined : actionFor(event, situation);
}

function actionFor(event: KeyboardEvent, situation: Situation): (() => void) | undefined {
  const { tasks, focus, newTask, onSearch, onHelp, workspace } = situation;
  const { ids } = workspace;
  const { target } = event;
  const at = tasks.findIndex(({ id }) => ids.first(id) === focusedTask());
  const go = (index: number) => {
    const task = tasks[index];
    return task && (() => focus.move(ids.first(task.id)));
  };
  switch (latinKey(event)) {
    case "n":
      return () => newTask.current?.focus();
    case "/":
      return onSearch;
    case "?":
      return onHelp;
    case "j":
      return go(at + 1);
    case "k":
      return go(at - 1);
    // Outside the list, arrow keys scroll.
    case "ArrowDown":
      return at < 0 && target !== newTask.current ? undefined : go(at + 1);
    case "ArrowUp":
      if (at <= 0) {
        return at < 0 ? undefined : () => newTask.current?.focus();
      }
      return go(at - 1);
    default: {
      const task = tasks[at];
      return task && actionOn(task, event, situation);
    }
  }
}

function actionOn(
  task: Task,
  event: KeyboardEvent,
  { texts, open, workspace: { deeds } }: Situation,
): (() => void) | undefined {
  const { target } = event;
  const key = latinKey(event);
  const priority = PRIORITY_KEYS[key];
  if (priority) {
    return () => priority !== task.priority && deeds.change(task, { priority }, texts);
  }
  switch (key) {
    case " ":
      // On a checkbox or button, the key keeps its own function.
      return target instanceof HTMLAnchorElement
        ? () => deeds.complete(task, !task.completed, texts)
        : undefined;
    case "x":
      return () => deeds.complete(task, !task.completed, texts);
    case "e":
      return () => open(task.id, "title");
    case "t":
      return () => open(task.id, "due");
    case "Delete":
    case "Backspace":
      return () => deeds.remove(task, texts);
    default:
      return undefined;
  }
}
