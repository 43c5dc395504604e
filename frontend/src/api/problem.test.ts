import { expect, test } from "vitest";
import { fieldErrorsOf, retryAfterOf } from "./problem";

test("field errors are the entries with a field and a detail", () => {
  const fault = { field: "title", detail: "must not be blank" };
  expect(fieldErrorsOf({ status: 400, errors: [fault, { field: 1 }, null] })).toEqual([fault]);
});

test.each([undefined, null, "text", {}, { errors: "none" }])("%j has no field errors", (body) => {
  expect(fieldErrorsOf(body)).toEqual([]);
});

test("Retry-After is whole seconds or ignored", () => {
  const waitOf = (value: string) =>
    retryAfterOf(new Response("", { headers: { "retry-after": value } }));
  expect(waitOf("7")).toBe(7);
  expect(waitOf("Wed, 21 Oct 2026 07:28:00 GMT")).toBeUndefined();
});
