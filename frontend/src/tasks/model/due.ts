const DAY = 86_400_000;

/** The calendar day of this person's clock, as the API writes days. */
export function today(now = new Date()): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Another day, counted on the calendar: no time zone and no summer time can move it. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

export type DueGroup = "overdue" | "earlier" | "today" | "tomorrow" | "week" | "later" | "none";

/** Under which heading a day stands, seen from today. Days in this form compare as text. */
export function groupOf(day: string | null, now: string): DueGroup {
  if (!day) {
    return "none";
  }
  if (day < now) {
    return "overdue";
  }
  if (day === now) {
    return "today";
  }
  if (day === addDays(now, 1)) {
    return "tomorrow";
  }
  return day < addDays(now, 7) ? "week" : "later";
}

const WEEK = 7;

/** A calendar day with its weekday; the year is said when it is not this one. */
export const dateInWords = (day: string, locale: string, now: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "short",
    ...(day.slice(0, 4) === now.slice(0, 4) ? {} : { year: "numeric" }),
  }).format(new Date(`${day}T00:00:00Z`));

/**
 * A calendar day in words; it belongs to no time zone. The days next to today have names of their own, those of the
 * coming week go by their weekday, and the year is said when it is not this one.
 */
export function dayInWords(day: string, locale: string, now: string): string {
  const then = new Date(`${day}T00:00:00Z`);
  const distance = Math.round((then.getTime() - Date.parse(`${now}T00:00:00Z`)) / DAY);
  if (Math.abs(distance) <= 1) {
    return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(distance, "day");
  }
  const words =
    distance > 0 && distance < WEEK
      ? new Intl.DateTimeFormat(locale, { timeZone: "UTC", weekday: "long" }).format(then)
      : dateInWords(day, locale, now);
  // Between a weekday and its date some English has a comma and some has none.
  return words.replace(/^(\p{L}+),/u, "$1");
}
