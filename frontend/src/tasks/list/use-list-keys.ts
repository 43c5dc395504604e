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

/** Keys that go on acting while they are held. */
const MOVING: readonly string[] = ["j", "k", "ArrowDown", "ArrowUp"];

/** The key in Latin letters: where another script is typed, by its place on the keyboard. */
function latinKey({ key, code, shiftKey }: KeyboardEvent): string {
  if (key.length !== 1 || /[!-~ ]/.test(key)) {
    // Caps Lock is no Shift.
    return shiftKey || key.length !== 1 ? key : key.toLowerCase();
  }
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  return letter?.toLowerCase() ?? digit ?? (code === "Slash" ? (shiftKey ? "?" : "/") : key);
}

const isInDialog = () => document.querySelector("dialog[open]") !== null;

const isEmptyField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.value === "";

/** Where a key is text, or belongs to a dialog. */
const isElsewhere = (target: EventTarget | null): boolean =>
  isInDialog() ||
  (target instanceof HTMLElement &&
    target.matches("textarea, select, [contenteditable], input:not([type=checkbox])"));

/** Single keys that act on the list, and Ctrl+Z. They can be switched off in the settings. */
export function useListKeys(list: ListKeys): void {
  const texts = useTexts();
  const open = useOpenEditor();
  const workspace = useWorkspace();
  const latest = useRef({ ...list, texts, open, workspace });
  latest.current = { ...list, texts, open, workspace };

  useEffect(() => {
    /** The key that has acted and is still down: where it took the focus to, it is no text. */
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

/** What a key does here; Ctrl+Z also with single keys switched off, and from a field with nothing in it. */
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
  // The new-task field has one line, in which this key would do nothing.
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
    // Outside the list the arrows scroll.
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
      // On a box or a button it does what it does anyway.
      return target instanceof HTMLAnchorElement
        ? () => deeds.complete(task, !task.completed, texts)
        : undefined;
    case "x":
      return () => deeds.complete(task, !task.completed, texts);
    case "e":
      return () => open(task.id);
    case "t":
      return () => open(task.id, "due");
    case "Delete":
    case "Backspace":
      return () => deeds.remove(task, texts);
    default:
      return undefined;
  }
}
