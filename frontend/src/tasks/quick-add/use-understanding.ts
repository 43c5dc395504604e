import { useCallback, useRef, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { today } from "../model/due";
import type { Understood } from "./understand";

interface Understanding {
  /** Fetches what understands, unless it is here or on its way. */
  load: () => void;
  /** Until it has come nothing is understood, and a line is a title. */
  read: (text: string, plain?: readonly string[]) => Understood;
}

/** Understands lines in the language in use. It comes late, for nobody needs it before they write. */
export function useUnderstanding(): Understanding {
  const { language } = useTexts();
  const [parser, setParser] = useState<typeof import("./understand")>();
  const isLoading = useRef(false);
  const read = useCallback(
    (text: string, plain: readonly string[] = []): Understood =>
      parser?.understand(text, today(), language, plain) ?? { title: text.trim(), spans: [] },
    [parser, language],
  );
  return {
    read,
    load: () => {
      if (!isLoading.current) {
        isLoading.current = true;
        import("./understand").then(setParser).catch(() => {
          // Without a connection: it is tried again when the field gets the focus again.
          isLoading.current = false;
        });
      }
    },
  };
}
