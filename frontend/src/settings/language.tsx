import { type ReactNode, useEffect, useState } from "react";
import { en, type Texts } from "../i18n/en";
import { TextsContext } from "../i18n/texts";
import { useStore } from "../store/store";
import { preference } from "./preference";

export const LANGUAGES = { en: "English", ur: "اردو" } as const;
export type Language = keyof typeof LANGUAGES;

/** The language that was chosen, or the browser's own where it is one of ours. */
export const language = preference<Language | "browser">("language", ["browser", "en", "ur"]);

const spoken = (): Language => {
  const chosen = language.get();
  return chosen === "browser" ? (/^ur\b/.test(navigator.language) ? "ur" : "en") : chosen;
};

/** Urdu is fetched only by those who read it. */
export const spokenTexts = async (): Promise<Texts> =>
  spoken() === "ur" ? (await import("../i18n/ur")).ur : en;

interface LanguageProviderProps {
  first: Texts;
  children: ReactNode;
}

/** Gives every component the words of the language in use, and the page its direction. */
export function LanguageProvider({ first, children }: LanguageProviderProps) {
  const chosen = useStore(language);
  const [texts, setTexts] = useState(first);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice is what the words follow.
  useEffect(() => {
    let current = true;
    spokenTexts()
      .then((next) => {
        if (current) {
          document.documentElement.lang = next.language;
          document.documentElement.dir = next.direction;
          setTexts(next);
        }
      })
      // Without a connection the words stay as they are.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [chosen]);

  return <TextsContext value={texts}>{children}</TextsContext>;
}

export const useSpoken = (): Language => {
  useStore(language);
  return spoken();
};
