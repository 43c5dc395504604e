import { expect, test } from "vitest";
import { ur } from "../ur";
import { enData } from "./en-data";
import { urAccount } from "./ur-account";
import { urData } from "./ur-data";
import { urParts } from "./ur-parts";

test("a number has its noun in the right plural form", () => {
  expect(enData.import.add(1)).toBe("Add 1 task");
  expect(enData.export.unsent(2)).toContain("2 changes are not sent");
  expect(enData.import.there(1)).toBe("1 of them is here already.");
});

test.each([
  ["کام شامل ہو گیا۔", "کام شامل ہو گئے۔", ur.quickAdd.added],
  ["کام حذف ہو گیا۔", "کام حذف ہو گئے۔", ur.notices.deletedMany],
  ["کام بدل گیا۔", "کام بدل گئے۔", ur.notices.changedMany],
  ["کام اب آج کے لیے ہے۔", "کام اب آج کے لیے ہیں۔", ur.notices.movedToToday],
  ["کام واپس آ گیا۔", "کام واپس آ گئے۔", ur.notices.restoredMany],
  ["تبدیلی بھیجے جانے کی منتظر ہے۔", "تبدیلیاں بھیجے جانے کی منتظر ہیں۔", ur.tasks.waiting],
  ["تبدیلی بھیجنی ہے۔", "تبدیلیاں بھیجنی ہیں۔", ur.tasks.offlineUnsent],
  ["کام برآمد ہو گیا۔", "کام برآمد ہو گئے۔", urData.export.done],
  ["نہیں ہو گی۔", "نہیں ہوں گی۔", urData.export.unsent],
  ["کام ہے۔", "کام ہیں۔", urData.import.found],
  ["پہلے سے یہاں ہے۔", "پہلے سے یہاں ہیں۔", urData.import.there],
  ["کام شامل ہو گیا۔", "کام شامل ہو گئے۔", urData.import.done],
  ["اندراج چھوڑ دیا گیا", "اندراج چھوڑ دیے گئے", urData.import.faults],
])("an Urdu verb agrees with the number: %s", (one, other, words) => {
  expect(words(1).endsWith(one), words(1)).toBe(true);
  expect(words(2).endsWith(other), words(2)).toBe(true);
});

test("a date written in digits is not turned around in Urdu", () => {
  expect(urData.faults.badDate).toContain("\u20662026-12-31\u2069");
});

test("no English is left in the Urdu texts", () => {
  const words = (texts: object): string[] =>
    Object.values(texts).flatMap((value) =>
      typeof value === "string" ? [value] : typeof value === "object" ? words(value) : [],
    );
  expect(words({ urAccount, urData, urParts }).filter((text) => /[a-z]/i.test(text))).toEqual([]);
});
