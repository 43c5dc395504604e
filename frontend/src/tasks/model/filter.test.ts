import { expect, test } from "vitest";
import {
  countFilters,
  EVERYTHING_OPEN,
  inherited,
  plain,
  readFilter,
  toQuery,
  VIEWS,
  viewOf,
  writeFilter,
} from "./filter";

test("without a query, open tasks are shown, newest first", () => {
  expect(readFilter("")).toEqual(EVERYTHING_OPEN);
  expect(writeFilter(EVERYTHING_OPEN)).toBe("");
});

test("a filter survives a round trip through the address", () => {
  const filter = {
    span: "upcoming",
    status: "all",
    priority: "high",
    due: "week",
    q: "oat & milk+ÿ",
    sort: "title",
  } as const;
  expect(readFilter(writeFilter(filter))).toEqual(filter);
  expect(countFilters(filter)).toBe(3);
});

test("invalid values in the address mean the default", () => {
  expect(readFilter("?status=none&priority=urgent&due=x&sort=password")).toEqual(EVERYTHING_OPEN);
  expect(readFilter(`?q=${"🦊".repeat(300)}`).q).toBe("🦊".repeat(200));
});

test.each([
  ["?view=today", { sort: "due_date", completed: false, due_before: "2026-11-23" }],
  ["?view=upcoming", { sort: "due_date", completed: false, due_after: "2026-11-22" }],
  ["?view=today&due=overdue", { sort: "due_date", completed: false, due_before: "2026-11-22" }],
  [
    "?view=today&due=week",
    { sort: "due_date", completed: false, due_after: "2026-11-21", due_before: "2026-11-23" },
  ],
  [
    "?view=upcoming&due=week&sort=newest",
    { sort: "-created_at", completed: false, due_after: "2026-11-22", due_before: "2026-11-29" },
  ],
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

test.each(VIEWS)("the view %s is recognised from its address", (view) => {
  const filter = plain(view);
  expect(viewOf(filter)).toBe(view);
  expect(readFilter(writeFilter(filter))).toEqual(filter);
  expect(countFilters(filter)).toBe(0);
});

test.each([
  ["?view=today", { due_date: "2026-11-22" }],
  ["?view=upcoming", {}],
  ["?due=today", {}],
  ["", {}],
])("what is written down under %s is given %j", (search, fields) => {
  expect(inherited(readFilter(search), "2026-11-22")).toEqual(fields);
});
