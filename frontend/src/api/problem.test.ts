import { expect, test } from "vitest";
import { faultsOf, retryAfterOf } from "./problem";

test("the faults of a problem are those with a field and a detail", () => {
  const fault = { field: "title", detail: "must not be blank" };
  expect(faultsOf({ status: 400, errors: [fault, { field: 1 }, null] })).toEqual([fault]);
});

test.each([undefined, null, "text", {}, { errors: "none" }])("%j has no faults", (body) => {
  expect(faultsOf(body)).toEqual([]);
});

test("the wait is a whole number of seconds or nothing", () => {
  const waitOf = (value: string) =>
    retryAfterOf(new Response("", { headers: { "retry-after": value } }));
  expect(waitOf("7")).toBe(7);
  expect(waitOf("Wed, 21 Oct 2026 07:28:00 GMT")).toBeUndefined();
});
