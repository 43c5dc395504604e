import { expect, test } from "vitest";
import { dayInWords } from "./task";

test.each([
  ["2026-12-01", "1 Dec 2026"],
  ["0001-01-01", "1 Jan 1"],
  ["9999-12-31", "31 Dec 9999"],
])("%s is the same day everywhere", (day, words) => {
  expect(dayInWords(day, "en-GB")).toBe(words);
});
