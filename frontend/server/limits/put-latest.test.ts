import { expect, test } from "vitest";
import { putLatest } from "./put-latest.ts";

test("of more than 100,000 entries the one that was used longest ago is gone", () => {
  const entries = new Map<string, number>();
  for (let n = 0; n < 100_000; n += 1) {
    putLatest(entries, `caller ${n}`, n);
  }
  putLatest(entries, "caller 0", 1);

  putLatest(entries, "one more", 0);

  expect(entries.size).toBe(100_000);
  expect(entries.has("caller 0")).toBe(true);
  expect(entries.has("caller 1")).toBe(false);
});
