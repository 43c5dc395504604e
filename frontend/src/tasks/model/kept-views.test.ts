import { beforeEach, expect, test } from "vitest";
import { plain, readFilter, writeFilter } from "./filter";
import { keepView, keptView, lastView } from "./kept-views";

beforeEach(() => localStorage.clear());

test("a view is remembered per user", () => {
  const filter = readFilter("?view=today&priority=high&sort=title&status=all");
  keepView("ada", filter);
  expect(keptView("ada", "today")).toEqual(filter);
  expect(lastView("ada")).toBe(writeFilter(filter));
  expect(keptView("ada", "all")).toEqual(plain("all"));
  expect(keptView("bob", "today")).toEqual(plain("today"));
  expect(lastView("bob")).toBe("");
});

test("each view remembers its sort order, but not the search", () => {
  keepView("ada", readFilter("?view=upcoming&sort=priority&q=secret"));
  keepView("ada", readFilter("?status=done&sort=title"));
  expect(keptView("ada", "upcoming")).toEqual(readFilter("?view=upcoming&sort=priority"));
  expect(lastView("ada")).toBe("?status=done&sort=title");
  expect(JSON.stringify({ ...localStorage })).not.toContain("secret");
});

test("defaults are not stored", () => {
  keepView("ada", readFilter("?view=today&sort=title"));
  keepView("ada", plain("today"));
  keepView("ada", plain("all"));
  expect(localStorage.length).toBe(0);
});

test.each(["no JSON", "[]", "null", '{"today":"?status=done","last":3}'])(
  "what another version left is no view: %s",
  (left) => {
    localStorage.setItem("freehold.views.ada", left);
    expect(keptView("ada", "today")).toEqual(plain("today"));
    expect(lastView("ada")).toBe("");
  },
);
