import type { Phrase, Vocabulary } from "./vocabulary";

/** A word of the line: its position, as typed, and normalised. */
export interface Word {
  start: number;
  end: number;
  typed: string;
  normal: string;
}

/** Removes directional marks, and maps the digits and letters of other keyboards. */
const normal = (word: string): string =>
  word
    .normalize("NFC")
    .replace(/[\u200c-\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll("ي", "ی")
    .replaceAll("ك", "ک")
    .replaceAll("ه", "ہ")
    .toLowerCase();

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: typed }) => ({
    start: index,
    end: index + typed.length,
    typed,
    normal: normal(typed),
  }));

export const phraseOf = (words: readonly Word[], from: number, to: number): Phrase => ({
  before: words.slice(0, from).map((word) => word.normal),
  words: words.slice(from, to).map((word) => word.normal),
  typedBefore: words.slice(0, from).map(({ typed }) => typed),
  typed: words
    .slice(from, to)
    .map(({ typed }) => typed)
    .join(" "),
});

/** Whether a day is one of several, the end of a range, or part of the text by the language's own rules. */
export function isPlain(phrase: Phrase, vocabulary: Vocabulary): boolean {
  const { before, words } = phrase;
  const last = before.at(-1) ?? "";
  const isDash = /^[-–—/]$/.test(last);
  const previous = (isDash ? before.at(-2) : last) ?? "";
  const isNumber = /\d/.test(words.join("")) && /\d[,،–-]?$/.test(previous);
  return (
    vocabulary.isDay(previous.replace(/[,،;]$/, "")) ||
    (isNumber && (isDash || /\D$/.test(previous))) ||
    vocabulary.isPlain(phrase)
  );
}

/** The line without these spans and the punctuation before them; empty if no word is left. */
export function removeSpans(
  text: string,
  spans: readonly { start: number; end: number }[],
): string {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const starts = [0, ...sorted.map(({ end }) => end)];
  const pieces = starts
    .map((start, at) => text.slice(start, sorted[at]?.start ?? text.length).trim())
    .filter((piece) => piece !== "");
  const left = pieces.join(" ");
  const isAtEnd = sorted.some(({ end }) => text.slice(end).trim() === "");
  const title = isAtEnd ? left.replace(/\s*[,،;–—-]$/, "") : left;
  return /[^\p{P}\p{Z}\p{C}]/u.test(title) ? title : "";
}
