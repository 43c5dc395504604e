import type { Priority } from "../model/task";

/** The words of one language that say when, and how urgently. They are asked about in normal form. */
export interface Vocabulary {
  /** The day that these words name, all of them and nothing else. */
  day: (words: readonly string[], now: string) => string | undefined;
  /** Whether one word alone names a day, past ones too. */
  isDay: (word: string) => boolean;
  /** Whether these words, which name a day, belong to what stands before them. */
  isPlain: (phrase: Phrase) => boolean;
  priorities: Readonly<Record<string, Priority>>;
}

/** Some words, and all that stand before them. */
export interface Phrase {
  before: readonly string[];
  words: readonly string[];
  /** With the capitals that were typed. */
  typed: string;
  typedBefore: readonly string[];
}
