import { expect, test } from "vitest";
import { refuseRegistration } from "./registration.ts";

const good = { name: "Ada", email: "ada@example.org", password: "four quiet words here" };
const codeFor = (fields: Record<string, unknown>) =>
  refuseRegistration({ ...good, ...fields })?.code;

test("an ordinary registration is accepted", () => {
  expect(codeFor({})).toBeUndefined();
});

test.each([
  ["PASSWORD_TOO_SHORT", { password: "1234567" }],
  ["PASSWORD_TOO_SHORT", { password: "🦊".repeat(7) }],
  ["PASSWORD_TOO_LONG", { password: "🦊".repeat(129) }],
  ["PASSWORD_TOO_COMMON", { password: "Password1" }],
  ["PASSWORD_TOO_COMMON", { password: "ｐａｓｓｗｏｒｄ" }],
  ["PASSWORD_IS_EMAIL", { password: "ADA@example.org" }],
  ["INVALID_EMAIL", { email: `${"a".repeat(250)}@b.org` }],
  ["INVALID_NAME", { name: " " }],
  ["INVALID_NAME", { name: "🦊".repeat(101) }],
  ["INVALID_NAME", { name: "Ada\u0000" }],
  ["INVALID_NAME", { name: "Ada\ud800" }],
])("%s is returned for %j", (code, fields) => {
  expect(codeFor(fields)).toBe(code);
});

test("lengths are counted in code points, not in code units", () => {
  expect(codeFor({ password: "🦊".repeat(8) })).toBeUndefined();
  expect(codeFor({ password: "🦊".repeat(128) })).toBeUndefined();
  expect(codeFor({ name: "🦊".repeat(100) })).toBeUndefined();
});

test("no mix of character classes is required", () => {
  expect(codeFor({ password: "onlysmallletters" })).toBeUndefined();
});
