import { type ReactNode, useEffect, useState } from "react";
import { en, type Texts } from "../i18n/en";
import { TextsContext } from "../i18n/texts";
import { useStore } from "../store/store";
import { preference } from "./preference";

export const LANGUAGES = { en: "English", ur: "اردو" } as const;
export type Language = keyof typeof LANGUAGES;

/** The chosen language, or by default the browser's if the app has it. */
export const language = preference<Language | "browser">("language", ["browser", "en", "ur"]);

const currentLanguage = (): Language => {
  const chosen = language.get();
  return chosen === "browser" ? (/^ur\b/.test(navigator.language) ? "ur" : "en") : chosen;
};

/** Loads the texts of the current language; Urdu is a separate chunk, and English stands in for it. */
export const loadTexts = async (): Promise<Texts> =>
  currentLanguage() === "ur" ? (await import("../i18n/ur").catch(() => ({ ur: en }))).ur : en;

interface LanguageProviderProps {
  first: Texts;
  children: ReactNode;
}

/** Provides the texts of the current language, and sets the language and direction of the page. */
export function LanguageProvider({ first, children }: LanguageProviderProps) {
  const chosen = useStore(language);
  const [texts, setTexts] = useState(first);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts follow the choice.
  useEffect(() => {
    let current = true;
    loadTexts().then((next) => {
      if (current) {
        document.documentElement.lang = next.language;
        document.documentElement.dir = next.direction;
        setTexts(next);
      }
    });
    return () => {
      current = false;
    };
  }, [chosen]);

  return <TextsContext value={texts}>{children}</TextsContext>;
}
