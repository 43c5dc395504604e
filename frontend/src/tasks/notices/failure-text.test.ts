import { expect, test } from "vitest";
import { ApiFailure } from "../../api/problem";
import { en } from "../../i18n/en";
import { failureText, faultsOfField } from "./failure-text";

const words = en.tasks.failures;

test.each([
  [0, words.unreachable],
  [400, words.invalid],
  [401, words.signedOut],
  [404, words.notFound],
  [412, words.stale],
  [422, words.invalid],
  [500, words.unexpected],
  [503, words.away],
])("status %i is told in its own words", (status, text) => {
  expect(failureText(new ApiFailure(status), en)).toBe(text);
});

test("Retry-After is shown in seconds", () => {
  expect(failureText(new ApiFailure(429, [], 1), en)).toContain("in 1 second.");
});

test("unavailable is distinguished from too busy", () => {
  expect(failureText(new ApiFailure(503, [], 9), en)).toContain("not available at the moment");
  expect(failureText(new ApiFailure(503, [], 9), en)).toContain("in 9 seconds");
  expect(failureText(new ApiFailure(429, [], 9), en)).toContain("Too many requests");
});

test("a field error belongs to its field", () => {
  const failure = new ApiFailure(400, [{ field: "title", detail: "must not be blank" }]);
  expect(faultsOfField(failure, "title", en)).toEqual(["Give the task a title."]);
  expect(faultsOfField(failure, "due_date", en)).toEqual([]);
});
