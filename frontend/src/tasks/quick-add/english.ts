import { addDays } from "../model/due";
import {
  daysAhead,
  type Names,
  nextWeekday,
  parseCalendarDate,
  parseIsoDate,
  weekdayOfNextWeek,
} from "./calendar";
import type { Phrase, Vocabulary } from "./vocabulary";

const WEEKDAY =
  /^(?:(sun|mon|fri)(?:day)?|(tue)(?:s|sday)?|(wed)(?:nesday)?|(thu)(?:rs?|rsday)?|(sat)(?:urday)?)$/;
const MONTH =
  /^(?:(jan|feb)(?:ruary|uary)?|(mar)(?:ch)?|(apr)(?:il)?|(may)|(jun)e?|(jul)y?|(aug)(?:ust)?|(sep)(?:t|tember)?|(oct)(?:ober)?|(nov|dec)(?:ember)?)$/;

const names: Names = {
  weekday: (word) =>
    WEEKDAY.test(word)
      ? ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].indexOf(word.slice(0, 3))
      : -1,
  month: (word) =>
    MONTH.test(word) ? "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(word.slice(0, 3)) / 3 : -1,
  connector: "of",
};

/** After these words, a day is the subject, one of several, or recurring. */
const LINKS =
  /^(?:and|n?or|but|the|an?|of|for|from|to|till|until|since|before|after|between|through|than|with|vs\.?|is|are|was|were|be|about|every|each|last|past|this|next|another|any|some|no|not|my|your|our|his|her|their|you|like|as|at|in|via|mr\.?|mrs\.?|ms\.?|miss|dr\.?|[&+|])$/;

/** Days that belong to a name. */
const NAMES =
  /\b(?:(?:good|black|freaky|casual|man|girl|gal|dress-down) friday|(?:cyber|easter|blue|manic|stormy|whit|clean) monday|(?:shrove|fat|giving|ruby|super|taco) tuesday|(?:ash|spy) wednesday|(?:maundy|holy|throwback) thursday|(?:holy|small business) saturday|(?:palm|easter|super|bloody|advent|lazy) sunday)$/;

/** Verbs that take "on" or "by": drop by, log on. */
const PHRASAL = /^(?:drop|stop|come|swing|pass|log|sign|carry|hold|move|switch|turn)$/;

const PREPOSITION = /^(?:on|by|due)$/;

function day(words: readonly string[], now: string): string | undefined {
  const [first = "", ...others] = words;
  if (first === "due") {
    return others[0] === "due" ? undefined : day(others, now);
  }
  if (first === "by") {
    return withoutPreposition(others, now);
  }
  return first === "on"
    ? /^(?:today|tomorrow|in)$/.test(others[0] ?? "")
      ? undefined
      : withoutPreposition(others, now)
    : withoutPreposition(words, now);
}

function withoutPreposition(words: readonly string[], now: string): string | undefined {
  const [first = "", second = "", unit = ""] = words;
  if (words.length === 1) {
    const weekday = names.weekday(first);
    return first === "today"
      ? now
      : first === "tomorrow"
        ? addDays(now, 1)
        : weekday < 0
          ? parseIsoDate(first, now)
          : nextWeekday(now, weekday);
  }
  const weekday = names.weekday(second);
  if (words.length === 2 && weekday >= 0) {
    return first === "next"
      ? weekdayOfNextWeek(now, weekday)
      : first === "this"
        ? nextWeekday(now, weekday)
        : undefined;
  }
  return words.length === 3 && first === "in" && /^(?:day|week)s?$/.test(unit)
    ? daysAhead(now, second, unit.startsWith("day") ? 1 : 7)
    : parseCalendarDate(words, now, names);
}

export const english: Vocabulary = {
  day,
  isDay: (word) => names.weekday(word) >= 0 || /^(?:today|tomorrow|yesterday|tonight)$/.test(word),
  priorities: { high: "high", medium: "medium", low: "low", 1: "high", 2: "medium", 3: "low" },
  isPlain: (phrase) => {
    const { before, words } = phrase;
    const previous = before.at(-1) ?? "";
    if (PREPOSITION.test(previous)) {
      return !PHRASAL.test(before.at(-2) ?? "");
    }
    return (
      LINKS.test(previous) ||
      (PREPOSITION.test(words[0] ?? "") && PHRASAL.test(previous)) ||
      NAMES.test([...before, ...words].join(" ")) ||
      isName(phrase)
    );
  },
};

/** Whether the capitals suggest a name: where a sentence has none, or missing where a weekday has one. */
function isName({ typed, typedBefore }: Phrase): boolean {
  const previous = typedBefore.length > 1 ? typedBefore.at(-1) : "";
  return (
    /^(?:T(?:oday|omorrow)|(?:[Ii]n \d+ )(?:Day|Week)s?|sun|sat|wed)$/.test(typed) ||
    (/^(?:Sun|Sat|Wed)$/.test(typed) && /^\p{Lu}/u.test(previous ?? ""))
  );
}
