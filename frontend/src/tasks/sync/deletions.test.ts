import { expect, test, vi } from "vitest";
import { taskWith } from "../model/sample-task";
import { deleteWhileLeaving, deletions, putAside, takeAside } from "./deletions";
import { removeNow } from "./send";

vi.mock("./send", () => ({ removeNow: vi.fn(() => Promise.resolve()) }));

test("what is put aside can be taken back, once", () => {
  putAside(taskWith({ id: "a" }));
  putAside(taskWith({ id: "b" }));
  expect(takeAside().map(({ id }) => id)).toEqual(["a", "b"]);
  expect(takeAside()).toEqual([]);
});

test("a page that is left deletes what was put aside, by requests that outlive it", () => {
  const task = taskWith();
  putAside(task);
  deleteWhileLeaving();
  deleteWhileLeaving();
  expect(removeNow).toHaveBeenCalledExactlyOnceWith(task, true);
  expect(deletions.get()).toEqual([]);
});
