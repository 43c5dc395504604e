import { expect, test } from "vitest";
import { understand } from "./understand";

/** A Friday. */
const NOW = "2026-11-27";

test.each([
  ["buy milk today", "buy milk", NOW],
  ["buy milk tomorrow", "buy milk", "2026-11-28"],
  ["Buy milk, tomorrow", "Buy milk", "2026-11-28"],
  ["Buy milk – tomorrow", "Buy milk", "2026-11-28"],
  ["CALL BOB TOMORROW", "CALL BOB", "2026-11-28"],
  ["🦊 tomorrow", "🦊", "2026-11-28"],
  ["Drop by tomorrow", "Drop by", "2026-11-28"],
  ["Log on Monday", "Log on", "2026-11-30"],
  ["Read chapter 5 tomorrow", "Read chapter 5", "2026-11-28"],
  ["Call Bob Fri", "Call Bob", "2026-12-04"],
  ["Call Bob Friday", "Call Bob", "2026-12-04"],
  ["call bob fri", "call bob", "2026-12-04"],
  ["Call Bob on Friday", "Call Bob", "2026-12-04"],
  ["Report by Thursday", "Report", "2026-12-03"],
  ["Report due by Thu", "Report", "2026-12-03"],
  ["Rent due tomorrow", "Rent", "2026-11-28"],
  ["call bob this Sunday", "call bob", "2026-11-29"],
  ["call bob Sun", "call bob", "2026-11-29"],
  ["call bob Mon", "call bob", "2026-11-30"],
  ["call bob tues", "call bob", "2026-12-01"],
  ["call bob Wed", "call bob", "2026-12-02"],
  ["call bob thurs", "call bob", "2026-12-03"],
  ["call bob Sat", "call bob", "2026-11-28"],
  ["call bob next Friday", "call bob", "2026-12-04"],
  ["call bob next Sunday", "call bob", "2026-12-06"],
  ["call bob next mon", "call bob", "2026-11-30"],
  ["Water the plants in 3 days", "Water the plants", "2026-11-30"],
  ["Water the plants in 1 day", "Water the plants", "2026-11-28"],
  ["See the dentist in 2 weeks", "See the dentist", "2026-12-11"],
  ["See the dentist in 1 week", "See the dentist", "2026-12-04"],
  ["Renew passport 12 Mar", "Renew passport", "2027-03-12"],
  ["Renew passport 12th of March", "Renew passport", "2027-03-12"],
  ["Renew passport March 12", "Renew passport", "2027-03-12"],
  ["Renew passport on march 12th", "Renew passport", "2027-03-12"],
  ["Renew passport 12 March 2028", "Renew passport", "2028-03-12"],
  ["Renew passport March 12, 2028", "Renew passport", "2028-03-12"],
  ["Renew passport Fri 12 Mar", "Renew passport", "2027-03-12"],
  ["Renew passport Friday, March 12", "Renew passport", "2027-03-12"],
  ["Renew passport 2027-03-12", "Renew passport", "2027-03-12"],
  ["Renew passport by 2027-03-12", "Renew passport", "2027-03-12"],
  ["Buy gifts 24 Dec", "Buy gifts", "2026-12-24"],
  ["Pay 27 Nov", "Pay", NOW],
  ["Pay 26 Nov", "Pay", "2027-11-26"],
  ["Pay May 1", "Pay", "2027-05-01"],
  ["Leap 29 Feb 2028", "Leap", "2028-02-29"],
  ["Pay Sept 3", "Pay", "2027-09-03"],
  ["@tomorrow buy milk", "buy milk", "2026-11-28"],
  ["Ask @next Friday about the car", "Ask about the car", "2026-12-04"],
  ["Watch Wednesday @Sun", "Watch Wednesday", "2026-11-29"],
  ["Watch Tomorrow @Tomorrow", "Watch Tomorrow", "2026-11-28"],
  ["Party @12 Mar", "Party", "2027-03-12"],
])("%s", (text, title, day) => {
  expect(understand(text, NOW, "en")).toMatchObject({ title, due_date: day });
  expect(understand(text, NOW, "en").priority).toBeUndefined();
  expect(understand(text, NOW, "ur")).toMatchObject({ title, due_date: day });
});

test.each([
  ["buy milk !high", "buy milk", "high"],
  ["buy milk !medium", "buy milk", "medium"],
  ["buy milk !Low", "buy milk", "low"],
  ["buy milk !1", "buy milk", "high"],
  ["buy milk !2", "buy milk", "medium"],
  ["buy milk !3", "buy milk", "low"],
  ["buy milk !۱", "buy milk", "high"],
  ["!high buy milk", "buy milk", "high"],
  ["buy !low milk", "buy milk", "low"],
  ["buy milk !low !high", "buy milk !low", "high"],
])("%s", (text, title, priority) => {
  expect(understand(text, NOW, "en")).toMatchObject({ title, priority });
  expect(understand(text, NOW, "en").due_date).toBeUndefined();
});

test.each([
  "buy milk tomorrow !high",
  "buy milk !high tomorrow",
  "!high buy milk tomorrow",
  "@tomorrow !high buy milk",
  "  buy milk   tomorrow   !1  ",
])("%s", (text) => {
  const { spans, ...rest } = understand(text, NOW, "en");
  expect(rest).toEqual({ title: "buy milk", due_date: "2026-11-28", priority: "high" });
  for (const { start, end, words } of spans) {
    expect(text.slice(start, end)).toBe(words);
  }
  expect(spans).toHaveLength(2);
});

test.each([
  ["دودھ خریدیں آج", "دودھ خریدیں", NOW],
  ["دودھ خریدیں کل", "دودھ خریدیں", "2026-11-28"],
  ["دودھ خریدیں، کل", "دودھ خریدیں", "2026-11-28"],
  ["دودھ خریدیں پرسوں", "دودھ خریدیں", "2026-11-29"],
  ["رپورٹ کل تک", "رپورٹ", "2026-11-28"],
  ["امی کو فون اتوار", "امی کو فون", "2026-11-29"],
  ["امی کو فون پیر کو", "امی کو فون", "2026-11-30"],
  ["امی کو فون سوموار", "امی کو فون", "2026-11-30"],
  ["امی کو فون منگل", "امی کو فون", "2026-12-01"],
  ["امی کو فون بدھ", "امی کو فون", "2026-12-02"],
  ["امی کو فون جمعرات", "امی کو فون", "2026-12-03"],
  ["امی کو فون جمعہ", "امی کو فون", "2026-12-04"],
  ["امی کو فون جمعے تک", "امی کو فون", "2026-12-04"],
  ["امی کو فون ہفتہ", "امی کو فون", "2026-11-28"],
  ["امی کو فون ہفتے کو", "امی کو فون", "2026-11-28"],
  ["امی کو فون اگلے پیر", "امی کو فون", "2026-11-30"],
  ["امی کو فون اگلی جمعرات کو", "امی کو فون", "2026-12-03"],
  ["پودوں کو پانی 3 دن میں", "پودوں کو پانی", "2026-11-30"],
  ["پودوں کو پانی ۳ دن میں", "پودوں کو پانی", "2026-11-30"],
  ["پودوں کو پانی ٣ دن بعد", "پودوں کو پانی", "2026-11-30"],
  ["دانتوں کا ڈاکٹر 2 ہفتے میں", "دانتوں کا ڈاکٹر", "2026-12-11"],
  ["دانتوں کا ڈاکٹر ۲ ہفتوں میں", "دانتوں کا ڈاکٹر", "2026-12-11"],
  ["پاسپورٹ 12 مارچ", "پاسپورٹ", "2027-03-12"],
  ["پاسپورٹ ۱۲ مارچ ۲۰۲۸", "پاسپورٹ", "2028-03-12"],
  ["پاسپورٹ 12 مارچ تک", "پاسپورٹ", "2027-03-12"],
  ["پاسپورٹ مارچ 12", "پاسپورٹ", "2027-03-12"],
  ["پاسپورٹ جمعہ 12 مارچ", "پاسپورٹ", "2027-03-12"],
  ["پاسپورٹ ۲۰۲۷-۰۳-۱۲", "پاسپورٹ", "2027-03-12"],
  ["تحفے ۲۴ دسمبر", "تحفے", "2026-12-24"],
  ["@کل دودھ خریدیں", "دودھ خریدیں", "2026-11-28"],
  ["دودھ خریدیں كل", "دودھ خریدیں", "2026-11-28"],
  ["دودھ خریدیں کل\u200f", "دودھ خریدیں", "2026-11-28"],
])("%s", (text, title, day) => {
  expect(understand(text, NOW, "ur")).toMatchObject({ title, due_date: day });
});

test.each([
  ["دودھ خریدیں !زیادہ", "high"],
  ["دودھ خریدیں !درمیانی", "medium"],
  ["دودھ خریدیں !کم", "low"],
  ["دودھ خریدیں !۱", "high"],
  ["دودھ خریدیں کل !۳", "low"],
  ["دودھ خریدیں !high", "high"],
] as const)("%s", (text, priority) => {
  expect(understand(text, NOW, "ur")).toMatchObject({ title: "دودھ خریدیں", priority });
});

test("a dismissed phrase stays in the title, and the other is still recognised", () => {
  const text = "buy milk next Friday !high";
  expect(understand(text, NOW, "en", ["next Friday"])).toMatchObject({
    title: "buy milk next Friday",
    priority: "high",
  });
  expect(understand(text, NOW, "en", ["next Friday"]).due_date).toBeUndefined();
  expect(understand(text, NOW, "en", ["!high"])).toMatchObject({
    title: "buy milk !high",
    due_date: "2026-12-04",
  });
  expect(understand(text, NOW, "en", ["!high", "next Friday"])).toEqual({ title: text, spans: [] });
});

test("the day after the last of February is in March", () => {
  expect(understand("Pay in 1 day", "2028-02-28", "en").due_date).toBe("2028-02-29");
  expect(understand("Pay 29 Feb", "2027-12-31", "en").due_date).toBe("2028-02-29");
});

test("a line far longer than a title is skipped without parsing", () => {
  const text = `${"@x ".repeat(100_000)}tomorrow`;
  const begin = performance.now();
  expect(understand(text, NOW, "en").spans).toEqual([]);
  expect(performance.now() - begin).toBeLessThan(100);
});
