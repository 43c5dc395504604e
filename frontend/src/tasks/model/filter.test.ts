import { expect, test } from "vitest";
import { countFilters, EVERYTHING_OPEN, readFilter, toQuery, writeFilter } from "./filter";

test("an address without a query shows what is open, newest first", () => {
  expect(readFilter("")).toEqual(EVERYTHING_OPEN);
  expect(writeFilter(EVERYTHING_OPEN)).toBe("");
});

test("a filter comes back from its address", () => {
  const filter = {
    status: "done",
    priority: "high",
    due: "week",
    q: "oat & milk+ÿ",
    sort: "title",
  } as const;
  expect(readFilter(writeFilter(filter))).toEqual(filter);
  expect(countFilters(filter)).toBe(3);
});

test("what the address should not say is the default", () => {
  expect(readFilter("?status=none&priority=urgent&due=x&sort=password")).toEqual(EVERYTHING_OPEN);
  expect(readFilter(`?q=${"🦊".repeat(300)}`).q).toBe("🦊".repeat(200));
});

test.each([
  ["?status=all", { sort: "-created_at" }],
  ["", { sort: "-created_at", completed: false }],
  ["?status=done&priority=low", { sort: "-created_at", completed: true, priority: ["low"] }],
  ["?due=overdue&sort=due", { sort: "due_date", completed: false, due_before: "2026-11-22" }],
  [
    "?due=today&sort=priority",
    { sort: "-priority", completed: false, due_after: "2026-11-21", due_before: "2026-11-23" },
  ],
  [
    "?due=week&q=milk",
    {
      sort: "-created_at",
      completed: false,
      due_after: "2026-11-21",
      due_before: "2026-11-29",
      q: "milk",
    },
  ],
])("%s asks the API for %j", (search, query) => {
  expect(toQuery(readFilter(search), "2026-11-22")).toEqual(query);
});
