import { expect, test } from "vitest";
import { ApiFailure } from "../api/problem";
import { en } from "../i18n/en";
import { failureText, faultsOfField } from "./failure-text";

const words = en.tasks.failures;

test.each([
  [0, words.unreachable],
  [400, words.invalid],
  [401, words.signedOut],
  [404, words.notFound],
  [500, words.unexpected],
  [503, words.away],
])("status %i is told in its own words", (status, text) => {
  expect(failureText(new ApiFailure(status), en)).toBe(text);
});

test("a wait is told in seconds", () => {
  expect(failureText(new ApiFailure(429, [], 1), en)).toContain("in 1 second.");
});

test("a fault stands beside its field", () => {
  const failure = new ApiFailure(400, [{ field: "title", detail: "must not be blank" }]);
  expect(faultsOfField(failure, "title")).toEqual(["must not be blank"]);
  expect(faultsOfField(failure, "due_date")).toEqual([]);
});
