import { beforeEach, expect, test, vi } from "vitest";
import { taskWith } from "../model/sample-task";
import { createDeletions, type Deletions } from "./deletions";

const removeNow = vi.fn(() => Promise.resolve());
const submit = vi.fn(() => Promise.resolve(undefined));
const task = taskWith();
let deletions: Deletions;

beforeEach(() => {
  vi.clearAllMocks();
  deletions = createDeletions({ submit }, { removeNow });
});

test("a pending deletion can be undone, once", () => {
  deletions.putAside(taskWith({ id: "a" }));
  deletions.putAside(taskWith({ id: "b" }));
  expect(deletions.takeAside().map(({ id }) => id)).toEqual(["a", "b"]);
  expect(deletions.takeAside()).toEqual([]);
});

test("leaving the page hands over pending deletions, once", () => {
  deletions.putAside(task);
  deletions.handOver();
  deletions.handOver();
  expect(submit).toHaveBeenCalledExactlyOnceWith({ kind: "remove", task });
  expect(deletions.tasks.get()).toEqual([]);
});

test("signing out sends pending deletions while there still is a token", () => {
  deletions.putAside(task);
  deletions.deleteNow();
  expect(removeNow).toHaveBeenCalledExactlyOnceWith(task);
  expect(submit).not.toHaveBeenCalled();
});
