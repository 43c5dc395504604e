import { createContext, use } from "react";
import { en, type Texts } from "./en";

/** The words of the language in use. */
export const TextsContext = createContext<Texts>(en);

export const useTexts = (): Texts => use(TextsContext);
