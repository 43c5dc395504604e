import { afterEach, expect, test } from "vitest";
import { createIds } from "../model/ids";
import { taskWith } from "../model/sample-task";
import { createDrafts } from "./drafts";

const base = taskWith();
const draftsOf = (userId: string) => createDrafts(userId, createIds());

afterEach(() => sessionStorage.clear());

test("drafts survive the page", () => {
  const before = draftsOf("ada");
  before.keep({ base, changes: { title: "Pay all rent" } });
  before.keepNewTitle("Buy mi");
  const after = draftsOf("ada");
  expect(after.of(base.id)?.changes).toEqual({ title: "Pay all rent" });
  expect(after.newTitle.get()).toBe("Buy mi");
});

test("drafts are private to their user", () => {
  draftsOf("ada").keepNewTitle("Buy mi");
  expect(draftsOf("grace").newTitle.get()).toBe("");
});

test("signing out erases drafts", () => {
  const drafts = draftsOf("ada");
  drafts.keep({ base, changes: { title: "Pay all rent" } });
  drafts.erase();
  expect(sessionStorage.length).toBe(0);
});

test.each(["", "{", "{}", "null", '{"drafts":[{}]}', '{"drafts":{},"title":7}'])(
  "%j is no draft",
  (text) => {
    sessionStorage.setItem("freehold.drafts.ada", text);
    const drafts = draftsOf("ada");
    expect([drafts.all.get().size, drafts.newTitle.get()]).toEqual([0, ""]);
  },
);
