import type { Priority } from "../model/task";
import { english } from "./english";
import { isPlain, phraseOf, removeSpans, wordsOf } from "./line";
import { urdu } from "./urdu";

/** A recognised date or priority: its position and the words as typed. */
export interface Span {
  kind: "due_date" | "priority";
  start: number;
  end: number;
  words: string;
}

export interface Understood {
  /** The line without the recognised words. */
  title: string;
  due_date?: string;
  priority?: Priority;
  spans: readonly Span[];
}

/** Code units: a title and the recognised words. */
const MAX_LENGTH = 1_200;

/** "Due on Friday, 12th of March 2027". */
const LENGTHS: readonly number[] = [7, 6, 5, 4, 3, 2, 1];

/**
 * Recognises a due date and a priority in a line, each at most once. With a marker (`@tomorrow`, `!high`)
 * they may be anywhere; without one, a date must be at the end, priorities aside. Anything that may be
 * part of a name or the sentence is left alone, and so is a line that would have no title left.
 *
 * @param today the local date
 * @param plain phrases, as typed, that the user wants to keep in the title
 */
export function understand(
  text: string,
  today: string,
  language: string,
  plain: readonly string[] = [],
): Understood {
  if (text.length > MAX_LENGTH) {
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

  /** The first of these ranges that is a date; longer ones come first, so that "next Friday" is not "Friday". */
  const firstDay = (places: readonly (readonly [number, number])[]) =>
    places
      .filter(([from, to]) => from >= 0 && to <= words.length)
      .map(([from, to]) => ({ due_date: dayAt(from, to), span: spanOf("due_date", from, to) }))
      .find(({ due_date }) => due_date !== undefined);

  const isNotDismissed = (found: { span: Span } | undefined) =>
    found && !plain.includes(found.span.words);

  const urgency = backwards
    .map((at) => ({ priority: priorityAt(at), span: spanOf("priority", at, at + 1) }))
    .find((found) => found.priority && isNotDismissed(found));
  const end = words.findLastIndex((_, at) => !priorityAt(at)) + 1;
  const marked = backwards
    .filter((at) => words[at]?.normal.startsWith("@"))
    .map((at) => firstDay(LENGTHS.map((length) => [at, at + length])))
    .find(isNotDismissed);
  const found = marked ?? firstDay(LENGTHS.map((length) => [end - length, end]));
  const when = isNotDismissed(found) ? found : undefined;

  const spans = [when?.span, urgency?.span].filter((span) => span !== undefined);
  const title = removeSpans(text, spans);
  return title === ""
    ? { title: text.trim(), spans: [] }
    : {
        title,
        spans: spans.toSorted((a, b) => a.start - b.start),
        ...(when?.due_date ? { due_date: when.due_date } : {}),
        ...(urgency?.priority ? { priority: urgency.priority } : {}),
      };
}
