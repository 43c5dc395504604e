import { addDays } from "../model/due";

/** What a language calls its days and months: their numbers, Sunday and January being 0, or -1. */
export interface Names {
  weekday: (word: string) => number;
  month: (word: string) => number;
  /** What may stand between a day and its month. */
  joint?: string;
}

/** The farthest that is counted in days; beyond it nobody counts. */
const MOST_DAYS = 400;

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The next day of this name, never today: for that there is a word. */
export const coming = (now: string, weekday: number): string =>
  addDays(now, ((weekday - weekdayOf(now) + 6) % 7) + 1);

/** The day of this name in the week after this one; weeks begin on Monday. */
export const inNextWeek = (now: string, weekday: number): string =>
  addDays(coming(now, 1), (weekday + 6) % 7);

/** So many days from today, as long as that is a number somebody means. */
export function daysAhead(
  now: string,
  count: string | undefined,
  each: number,
): string | undefined {
  const days = /^[1-9]\d{0,2}$/.test(count ?? "") ? Number(count) * each : 0;
  return days > 0 && days <= MOST_DAYS ? addDays(now, days) : undefined;
}

/** A day written in full, unless it is over or not on the calendar. */
export const inFull = (word: string, now: string): string | undefined =>
  /^[1-9]\d{3}-\d\d-\d\d$/.test(word) && word >= now && exists(word) ? word : undefined;

/** A day and its month in either order, perhaps with its weekday before it and its year after it. */
export function onCalendar(words: readonly string[], now: string, names: Names) {
  const [first = "", ...others] = words;
  const weekday = names.weekday(first.replace(/[,،]$/, ""));
  const [a = "", b = "", ...years] = (weekday < 0 ? words : others).filter(
    (word, at) => at !== 1 || word !== names.joint,
  );
  const isDayFirst = names.month(a) < 0;
  const month = names.month(isDayFirst ? b.replace(/[,،]$/, "") : a);
  const date = dayNumber(isDayFirst ? a : b.replace(/[,،]$/, ""));
  if (month < 0 || !date || years.length > 1) {
    return undefined;
  }
  const day = withYear(`-${two(month + 1)}-${two(date)}`, years[0], now);
  // "Mon 12 Mar" in a year in which that is a Friday says two things.
  return day && (weekday < 0 || weekday === weekdayOf(day)) ? day : undefined;
}

/** Without its year a day that is over is next year's. */
function withYear(rest: string, year: string | undefined, now: string): string | undefined {
  if (year !== undefined) {
    return inFull(year + rest, now);
  }
  const thisYear = Number(now.slice(0, 4));
  return [thisYear, thisYear + 1].map((each) => each + rest).find((day) => inFull(day, now));
}

const dayNumber = (word: string): number =>
  Number(/^0?([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? 0);

const two = (number: number): string => String(number).padStart(2, "0");

/** JavaScript takes 31 February for 3 March. */
function exists(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
