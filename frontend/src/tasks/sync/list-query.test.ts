import { expect, test } from "vitest";
import { isDue } from "./list-query";

const listOf = (pages: number, age: number) => ({
  state: {
    data: { pages: Array.from({ length: pages }), pageParams: [] },
    dataUpdatedAt: Date.now() - age,
  },
});

test.each([
  [1, 0, true],
  [11, 0, true],
  [12, 30_000, false],
  [12, 61_000, true],
  [50, 61_000, true],
])("of %i pages, %i ms old, a list is fetched anew: %s", (pages, age, due) => {
  expect(isDue(listOf(pages, age))).toBe(due);
});
