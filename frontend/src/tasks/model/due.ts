const DAY = 86_400_000;

/** The local date in the API's format. */
export function today(now = new Date()): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Adds calendar days, regardless of time zone and daylight saving time. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

export type DueGroup = "overdue" | "earlier" | "today" | "tomorrow" | "week" | "later" | "none";

/** The heading for a due date. Dates in this format compare as strings. */
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

/** A date with its weekday, and its year unless it is the current one. */
export const dateInWords = (day: string, locale: string, now: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "short",
    ...(day.slice(0, 4) === now.slice(0, 4) ? {} : { year: "numeric" }),
  }).format(new Date(`${day}T00:00:00Z`));

/**
 * A date in words: yesterday, today and tomorrow by name, the coming week by weekday, and the year only if it is not
 * the current one.
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
  // English locales differ on the comma after the weekday.
  return words.replace(/^(\p{L}+),/u, "$1");
}
