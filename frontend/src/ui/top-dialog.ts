import { useSyncExternalStore } from "react";

/** The open modal dialogs, the topmost last. Everything outside that one is inert. */
let open: readonly HTMLDialogElement[] = [];
const listeners = new Set<() => void>();

function update(next: readonly HTMLDialogElement[]): void {
  open = next;
  for (const listener of listeners) {
    listener();
  }
}

/** Adds a dialog on top; returns a function that removes it. */
export function pushDialog(dialog: HTMLDialogElement): () => void {
  update([...open, dialog]);
  const life = new AbortController();
  // A person who goes back means the dialog, not the page behind it; a sheet has an address of its own.
  (window.navigation as Navigation | undefined)?.addEventListener(
    "navigate",
    (event) => {
      const isBack = event.navigationType === "traverse" && event.userInitiated;
      if (isBack && open.at(-1) === dialog && dialog.dataset["look"] !== "sheet") {
        event.preventDefault();
        dialog.dispatchEvent(new Event("cancel"));
      }
    },
    { signal: life.signal },
  );
  return () => {
    life.abort();
    update(open.filter((each) => each !== dialog));
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export const useTopDialog = (): HTMLDialogElement | undefined =>
  useSyncExternalStore(subscribe, () => open.at(-1));
