import { expect, test } from "vitest";
import { addDays, dayInWords, groupOf, today } from "./due";

const NOW = "2026-11-22";

test("today is the local date", () => {
  expect(today(new Date(2026, 10, 22, 23, 59))).toBe(NOW);
  expect(today(new Date(2026, 0, 2, 0, 0))).toBe("2026-01-02");
});

test.each([
  ["2026-12-31", 1, "2027-01-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-03-29", 7, "2026-04-05"],
  ["2026-03-01", -1, "2026-02-28"],
])("%s and %i days is %s", (day, days, then) => {
  expect(addDays(day, days)).toBe(then);
});

test.each([
  ["2026-11-21", "overdue"],
  ["2026-11-22", "today"],
  ["2026-11-23", "tomorrow"],
  ["2026-11-24", "week"],
  ["2026-11-28", "week"],
  ["2026-11-29", "later"],
  [null, "none"],
])("%s stands under %s", (day, group) => {
  expect(groupOf(day, NOW)).toBe(group);
});

test.each([
  ["2026-11-20", "Fri 20 Nov"],
  ["2026-11-21", "yesterday"],
  ["2026-11-22", "today"],
  ["2026-11-23", "tomorrow"],
  ["2026-11-24", "Tuesday"],
  ["2026-11-28", "Saturday"],
  ["2026-11-29", "Sun 29 Nov"],
  ["2026-12-11", "Fri 11 Dec"],
  ["2027-12-01", "Wed 1 Dec 2027"],
  ["0001-01-01", "Mon 1 Jan 1"],
  ["9999-12-31", "Fri 31 Dec 9999"],
])("%s is %s, the same day everywhere", (day, words) => {
  expect(dayInWords(day, "en-GB", NOW)).toBe(words);
});
