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

/** A calendar day in words; it belongs to no time zone. The year is said when it is not this one. */
export function dayInWords(day: string, locale: string, now: string): string {
  const sameYear = day.slice(0, 4) === now.slice(0, 4);
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
    ...(sameYear ? {} : { year: "numeric" }),
  }).format(new Date(`${day}T00:00:00Z`));
}
