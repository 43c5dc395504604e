import type { Priority } from "../model/task";
import { english } from "./english";
import { isPlain, phraseOf, without, wordsOf } from "./line";
import { urdu } from "./urdu";

/** A part of the line that says when, or how urgently: its place, and the words as they were typed. */
export interface Span {
  kind: "due_date" | "priority";
  start: number;
  end: number;
  words: string;
}

export interface Understood {
  /** The line without the words that were understood. */
  title: string;
  due_date?: string;
  priority?: Priority;
  spans: readonly Span[];
}

/** Code units: of a title, and the words that are understood beside it. */
const LONGEST = 1_200;

/** "Due on Friday, 12th of March 2027". */
const LENGTHS: readonly number[] = [7, 6, 5, 4, 3, 2, 1];

/**
 * Takes a day and a priority out of a line, each at most once. With a marker (`@tomorrow`, `!high`) they
 * may stand anywhere; without one a day has to be the end of the line, priorities aside. What may be part
 * of a name or of the sentence is left alone, and so is a line that would have no title left.
 *
 * @param today the calendar day of this person's clock
 * @param plain words that somebody wants in the title, as they were typed
 */
export function understand(
  text: string,
  today: string,
  language: string,
  plain: readonly string[] = [],
): Understood {
  if (text.length > LONGEST) {
    return { title: text.trim(), spans: [] };
  }
  const vocabularies = language === "ur" ? [urdu, english] : [english];
  const words = wordsOf(text);
  const backwards = words.map((_, at) => words.length - 1 - at);

  function priorityAt(at: number): Priority | undefined {
    const name = /^!(.+)$/.exec(words[at]?.normal ?? "")?.[1] ?? "";
    return vocabularies.find(({ priorities }) => Object.hasOwn(priorities, name))?.priorities[name];
  }

  function dayAt(from: number, to: number): string | undefined {
    const phrase = phraseOf(words, from, to);
    const isMarked = phrase.words[0]?.startsWith("@");
    const asked = phrase.words.map((word, at) => (isMarked && at === 0 ? word.slice(1) : word));
    return vocabularies
      .filter((vocabulary) => isMarked || !isPlain(phrase, vocabulary))
      .map((vocabulary) => vocabulary.day(asked, today))
      .find((day) => day !== undefined);
  }

  function spanOf(kind: Span["kind"], from: number, to: number): Span {
    const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
    return { kind, start, end, words: text.slice(start, end) };
  }

  /** The first of these places that says a day: the longest is what is meant, not the Friday of "next Friday". */
  const firstDay = (places: readonly (readonly [number, number])[]) =>
    places
      .filter(([from, to]) => from >= 0 && to <= words.length)
      .map(([from, to]) => ({ due_date: dayAt(from, to), span: spanOf("due_date", from, to) }))
      .find(({ due_date }) => due_date !== undefined);

  const isWanted = (found: { span: Span } | undefined) =>
    found && !plain.includes(found.span.words);

  const urgency = backwards
    .map((at) => ({ priority: priorityAt(at), span: spanOf("priority", at, at + 1) }))
    .find((found) => found.priority && isWanted(found));
  const end = words.findLastIndex((_, at) => !priorityAt(at)) + 1;
  const marked = backwards
    .filter((at) => words[at]?.normal.startsWith("@"))
    .map((at) => firstDay(LENGTHS.map((length) => [at, at + length])))
    .find(isWanted);
  const found = marked ?? firstDay(LENGTHS.map((length) => [end - length, end]));
  const when = isWanted(found) ? found : undefined;

  const spans = [when?.span, urgency?.span].filter((span) => span !== undefined);
  const title = without(text, spans);
  return title === ""
    ? { title: text.trim(), spans: [] }
    : {
        title,
        spans: spans.toSorted((a, b) => a.start - b.start),
        ...(when?.due_date ? { due_date: when.due_date } : {}),
        ...(urgency?.priority ? { priority: urgency.priority } : {}),
      };
}
