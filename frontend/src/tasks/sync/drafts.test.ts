import { afterEach, expect, test } from "vitest";
import { taskWith } from "../model/sample-task";
import {
  closeDrafts,
  draftOf,
  drafts,
  eraseDrafts,
  keepDraft,
  keepNewTitle,
  newTitle,
  openDrafts,
} from "./drafts";

const base = taskWith();

afterEach(() => {
  closeDrafts();
  sessionStorage.clear();
});

test("what was typed outlives the page", () => {
  openDrafts("ada");
  keepDraft({ base, changes: { title: "Pay all rent" } });
  keepNewTitle("Buy mi");
  closeDrafts();
  expect(draftOf(base.id)).toBeUndefined();
  openDrafts("ada");
  expect(draftOf(base.id)?.changes).toEqual({ title: "Pay all rent" });
  expect(newTitle.get()).toBe("Buy mi");
});

test("nobody sees what somebody else typed", () => {
  openDrafts("ada");
  keepNewTitle("Buy mi");
  closeDrafts();
  openDrafts("grace");
  expect(newTitle.get()).toBe("");
});

test("whoever signs out leaves nothing", () => {
  openDrafts("ada");
  keepDraft({ base, changes: { title: "Pay all rent" } });
  eraseDrafts();
  expect(sessionStorage.length).toBe(0);
});

test.each(["", "{", "{}", "null", '{"drafts":[{}]}', '{"drafts":{},"title":7}'])(
  "%j is no draft",
  (text) => {
    sessionStorage.setItem("freehold.drafts.ada", text);
    openDrafts("ada");
    expect([drafts.get().size, newTitle.get()]).toEqual([0, ""]);
  },
);
