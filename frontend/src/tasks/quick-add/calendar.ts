import { addDays } from "../model/due";

/** Looks up the names of days and months in a language: their index from Sunday or January, or -1. */
export interface Names {
  weekday: (word: string) => number;
  month: (word: string) => number;
  /** A word allowed between day and month. */
  connector?: string;
}

/** Larger numbers of days are not recognised. */
const MAX_DAYS = 400;

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The next such weekday after today. */
export const nextWeekday = (now: string, weekday: number): string =>
  addDays(now, ((weekday - weekdayOf(now) + 6) % 7) + 1);

/** That weekday of next week; weeks start on Monday. */
export const weekdayOfNextWeek = (now: string, weekday: number): string =>
  addDays(nextWeekday(now, 1), (weekday + 6) % 7);

/** The date that many days or weeks ahead, within reason. */
export function daysAhead(
  now: string,
  count: string | undefined,
  each: number,
): string | undefined {
  const days = /^[1-9]\d{0,2}$/.test(count ?? "") ? Number(count) * each : 0;
  return days > 0 && days <= MAX_DAYS ? addDays(now, days) : undefined;
}

/** An ISO 8601 date, unless it is past or does not exist. */
export const parseIsoDate = (word: string, now: string): string | undefined =>
  /^[1-9]\d{3}-\d\d-\d\d$/.test(word) && word >= now && isRealDate(word) ? word : undefined;

/** A day and month in either order, optionally with a weekday before and a year after. */
export function parseCalendarDate(words: readonly string[], now: string, names: Names) {
  const [first = "", ...others] = words;
  const weekday = names.weekday(first.replace(/[,،]$/, ""));
  const [a = "", b = "", ...years] = (weekday < 0 ? words : others).filter(
    (word, at) => at !== 1 || word !== names.connector,
  );
  const isDayFirst = names.month(a) < 0;
  const month = names.month(isDayFirst ? b.replace(/[,،]$/, "") : a);
  const date = dayNumber(isDayFirst ? a : b.replace(/[,،]$/, ""));
  if (month < 0 || !date || years.length > 1) {
    return undefined;
  }
  const day = withYear(`-${padTwo(month + 1)}-${padTwo(date)}`, years[0], now);
  // "Mon 12 Mar" contradicts itself in a year in which that is a Friday.
  return day && (weekday < 0 || weekday === weekdayOf(day)) ? day : undefined;
}

/** Without a year, a past day means next year. */
function withYear(rest: string, year: string | undefined, now: string): string | undefined {
  if (year !== undefined) {
    return parseIsoDate(year + rest, now);
  }
  const thisYear = Number(now.slice(0, 4));
  return [thisYear, thisYear + 1].map((each) => each + rest).find((day) => parseIsoDate(day, now));
}

const dayNumber = (word: string): number =>
  Number(/^0?([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? 0);

const padTwo = (number: number): string => String(number).padStart(2, "0");

/** JavaScript's Date would turn 31 February into 3 March. */
function isRealDate(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
