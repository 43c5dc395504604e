import { useEffect, useRef } from "react";
import { useLocation, useSearch } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";

/** The field that the editor was opened for. */
type EditorFocus = "title" | "due";

/** The history state of the editor: where it was opened from, and why. */
export interface EditorState {
  overList: true;
  focus?: EditorFocus;
}

const stateOf = (state: unknown): EditorState | undefined =>
  typeof state === "object" && state !== null && "overList" in state
    ? (state as EditorState)
    : undefined;

/** Whether the editor was opened from the list and so is shown over it, even after a reload. */
export const useOverList = (): boolean => stateOf(useHistoryState())?.overList ?? false;

export const useEditorFocus = (): EditorFocus | undefined => stateOf(useHistoryState())?.focus;

export function useOpenEditor() {
  const [, navigate] = useLocation();
  const search = useSearch();
  const overList = useOverList();
  return (taskId: string, focus?: EditorFocus) =>
    navigate(`/tasks/${taskId}${search && `?${search}`}`, {
      // From one task to another, so that going back leads to the list.
      replace: overList,
      state: { overList: true, ...(focus ? { focus } : {}) } satisfies EditorState,
    });
}

/** Goes back to the list as it was, or to the default list if a link led here. */
export function useCloseEditor() {
  const [location, navigate] = useLocation();
  const overList = useOverList();
  // history.back() takes a moment, and a second click meanwhile would go back twice.
  const left = useRef<string>(undefined);
  useEffect(() => {
    if (location !== left.current) {
      left.current = undefined;
    }
  }, [location]);
  return () => {
    if (left.current !== location) {
      left.current = location;
      if (overList) {
        history.back();
      } else {
        navigate("/");
      }
    }
  };
}
