import { expect, test } from "vitest";
import { isSeen } from "./task";

test.each(["Buy milk", "کام", "🦊", ".", "\u200bx", "\u0600", "e\u0301"])(
  "%j can be seen",
  (text) => {
    expect(isSeen(text)).toBe(true);
  },
);

test.each([
  "",
  " ",
  "\u200b",
  "\u2060\ufeff",
  "\u00ad",
  "\u3164",
  "\u2800",
  "\u202e",
  "\u0001",
  "\u{e0041}",
])("of %j nothing can be seen", (text) => {
  expect(isSeen(text)).toBe(false);
});
