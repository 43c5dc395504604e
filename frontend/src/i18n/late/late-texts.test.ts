import { expect, test } from "vitest";
import { enData } from "./en-data";
import { urAccount } from "./ur-account";
import { urData } from "./ur-data";

test("a number has its noun in the right plural form", () => {
  expect(enData.import.add(1)).toBe("Add 1 task");
  expect(enData.export.unsent(2)).toContain("2 changes are not sent");
  expect(enData.import.there(1)).toBe("1 of them is here already.");
});

test("a date written in digits is not turned around in Urdu", () => {
  expect(urData.faults.badDate).toContain("\u20662026-12-31\u2069");
});

test("no English is left in the Urdu texts", () => {
  const words = (texts: object): string[] =>
    Object.values(texts).flatMap((value) =>
      typeof value === "string" ? [value] : typeof value === "object" ? words(value) : [],
    );
  expect(words({ urAccount, urData }).filter((text) => /[a-z]/i.test(text))).toEqual([]);
});
