import { afterEach, expect, test } from "vitest";
import { preference } from "./preference";

afterEach(() => localStorage.clear());

const colour = () => preference("colour", ["none", "red", "green"]);

test("without a choice nothing is kept", () => {
  expect(colour().get()).toBe("none");
  expect(localStorage.getItem("freehold.colour")).toBeNull();
});

test("a choice is kept for the next visit, and the default forgets it", () => {
  colour().choose("red");
  expect(colour().get()).toBe("red");
  colour().choose("none");
  expect(localStorage.getItem("freehold.colour")).toBeNull();
});

test("what is kept but not known is not believed", () => {
  localStorage.setItem("freehold.colour", "ultraviolet");
  expect(colour().get()).toBe("none");
});

test("a choice in another tab holds here too", () => {
  const here = colour();
  localStorage.setItem("freehold.colour", "green");
  dispatchEvent(new StorageEvent("storage", { key: "freehold.colour" }));
  expect(here.get()).toBe("green");
});
