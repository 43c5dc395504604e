import { useCallback, useEffect, useRef, useState } from "react";

/** A part of the app that is loaded after the first render. */
export interface Late<Part> {
  part: Part | undefined;
  /** Loading failed; `fetch` tries again. */
  isMissing: boolean;
  fetch: () => void;
}

export function useLate<Part>(load: () => Promise<Part>): Late<Part> {
  const [part, setPart] = useState<Part>();
  const [isMissing, setMissing] = useState(false);
  const isAsked = useRef(false);
  const fetch = useCallback(() => {
    if (!isAsked.current) {
      isAsked.current = true;
      setMissing(false);
      load().then(
        (loaded) => setPart(() => loaded),
        () => {
          isAsked.current = false;
          setMissing(true);
        },
      );
    }
  }, [load]);
  useEffect(fetch, [fetch]);
  return { part, isMissing, fetch };
}
