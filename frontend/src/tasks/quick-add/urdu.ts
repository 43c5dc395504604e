import { addDays } from "../model/due";
import {
  daysAhead,
  type Names,
  nextWeekday,
  parseCalendarDate,
  parseIsoDate,
  weekdayOfNextWeek,
} from "./calendar";
import type { Vocabulary } from "./vocabulary";

const WEEKDAYS: readonly (readonly string[])[] = [
  ["اتوار"],
  ["پیر", "سوموار"],
  ["منگل"],
  ["بدھ"],
  ["جمعرات"],
  ["جمعہ", "جمعے"],
  ["ہفتہ", "ہفتے"],
];

const MONTHS: readonly string[] = [
  "جنوری",
  "فروری",
  "مارچ",
  "اپریل",
  "مئی",
  "جون",
  "جولائی",
  "اگست",
  "ستمبر",
  "اکتوبر",
  "نومبر",
  "دسمبر",
];

const names: Names = {
  weekday: (word) => WEEKDAYS.findIndex((all) => all.includes(word)),
  month: (word) => MONTHS.indexOf(word),
};

/** Today, tomorrow, the day after. کل also means yesterday, but no task is due then. */
const DAYS: readonly string[] = ["آج", "کل", "پرسوں"];

/** "On" and "by" come after the day. */
const POSTPOSITION = /^(?:کو|تک)$/;
const NEXT = /^(?:اگلے|اگلا|اگلی|آئندہ)$/;

/** After these words, a day is the subject, one of several, or recurring. */
const LINKS =
  /^(?:اور|یا|و|کا|کی|کے|کہ|ہر|پچھلے|پچھلا|پچھلی|گزشتہ|گذشتہ|اس|یہ|وہ|نہ|نہیں|اگلے|اگلا|اگلی|آئندہ|[&+|])$/;

/** ہفتہ means both Saturday and week. */
const COUNTED = /^(?:ایک|دو|تین|چار|پانچ|چھ|سات|پورا|پورے|سارا|سارے|آدھا|کئی|چند)$/;

/** Days that belong to a name or idiom, and کل in the sense of total. */
const NAMES =
  /(?:^|\s)(?:(?:گوتم|مہاتما) بدھ|(?:جنگل میں|سیارہ) منگل|(?:نماز|نمازِ|خطبہ|خطبۂ) جمعہ|(?:روزنامہ) آج|(?:میزان|میزانِ|جمع|تعداد|رقم) کل)$/;

function day(words: readonly string[], now: string): string | undefined {
  const inWeek = words.length === 3 && /^(?:دن|دنوں|ہفتہ|ہفتے|ہفتوں)$/.test(words[1] ?? "");
  if (inWeek && /^(?:میں|بعد)$/.test(words[2] ?? "")) {
    return daysAhead(now, words[0], words[1]?.startsWith("دن") ? 1 : 7);
  }
  const hasPostposition = POSTPOSITION.test(words.at(-1) ?? "");
  const rest = hasPostposition ? words.slice(0, -1) : words;
  const [first = "", second = ""] = rest;
  // Without a postposition, ہفتے means weeks.
  const weekday = names.weekday(rest.at(-1) ?? "");
  const isWeeks = rest.at(-1) === "ہفتے" && !hasPostposition;
  if (rest.length === 1) {
    const ahead = DAYS.indexOf(first);
    return ahead >= 0
      ? addDays(now, ahead)
      : weekday >= 0
        ? isWeeks
          ? undefined
          : nextWeekday(now, weekday)
        : parseIsoDate(first, now);
  }
  if (rest.length === 2 && names.weekday(second) >= 0) {
    // اگلے ہفتے usually means next week, not next Saturday.
    return NEXT.test(first) && !isWeeks ? weekdayOfNextWeek(now, weekday) : undefined;
  }
  return parseCalendarDate(rest, now, names);
}

const isDay = (word: string): boolean => DAYS.includes(word) || names.weekday(word) >= 0;

export const urdu: Vocabulary = {
  day,
  priorities: { زیادہ: "high", درمیانی: "medium", کم: "low" },
  isDay,
  isPlain: ({ before, words }) => {
    const previous = before.at(-1) ?? "";
    const isWeek = (words[0] ?? "").startsWith("ہفت");
    return (
      LINKS.test(previous) ||
      (/^(?:سے|تا)$/.test(previous) && isDay(before.at(-2) ?? "")) ||
      (isWeek && (COUNTED.test(previous) || /^\d+$/.test(previous))) ||
      NAMES.test([...before, ...words].join(" "))
    );
  },
};
