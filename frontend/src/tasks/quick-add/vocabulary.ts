import type { Priority } from "../model/task";

/** The words for dates and priorities in one language. All arguments are normalised. */
export interface Vocabulary {
  /** The date, if exactly these words name one. */
  day: (words: readonly string[], now: string) => string | undefined;
  /** Whether a single word names a day, including past ones. */
  isDay: (word: string) => boolean;
  /** Whether this date belongs to the text before it. */
  isPlain: (phrase: Phrase) => boolean;
  priorities: Readonly<Record<string, Priority>>;
}

/** Some words, with all words before them. */
export interface Phrase {
  before: readonly string[];
  words: readonly string[];
  /** As typed, with capitals. */
  typed: string;
  typedBefore: readonly string[];
}
