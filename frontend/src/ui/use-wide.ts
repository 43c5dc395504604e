import { useSyncExternalStore } from "react";

/** The breakpoint `wide` of the style sheet: there is room for a panel beside the page. */
const WIDE = "(width >= 90rem)";

function subscribe(listener: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

export const useWide = (): boolean =>
  useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
