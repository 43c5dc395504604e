import { createContext, use } from "react";
import { en, type Texts } from "./en";

/** The texts in the current language. */
export const TextsContext = createContext<Texts>(en);

export const useTexts = (): Texts => use(TextsContext);
