import { useEffect } from "react";
import { useStore } from "../../store/store";
import { deletions } from "./deletions";
import { drafts, newTitle } from "./drafts";
import { outbox } from "./outbox";

/** Whether something that was done here is nowhere else yet. */
export const isUnsaved = (): boolean =>
  outbox.get().some(({ state }) => state !== "sent") ||
  drafts.get().size > 0 ||
  newTitle.get().trim() !== "" ||
  (!navigator.onLine && deletions.get().length > 0);

/** Lets the browser ask before a page is left that holds the only copy of something. */
export function useLeaveGuard(): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) {
        event.preventDefault();
      }
    };
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, []);
}

/** How many changes wait to be tried again. */
export const useUnsent = (): number =>
  useStore(outbox).filter(
    ({ state, error }) => state === "unsent" || (state === "sending" && error !== undefined),
  ).length;
