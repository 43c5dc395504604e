import { afterEach, expect, test } from "vitest";
import { preference } from "./preference";

afterEach(() => localStorage.clear());

const colour = () => preference("colour", ["none", "red", "green"]);

test("nothing is stored without a choice", () => {
  expect(colour().get()).toBe("none");
  expect(localStorage.getItem("freehold.colour")).toBeNull();
});

test("a choice is stored, and choosing the default removes it", () => {
  colour().choose("red");
  expect(colour().get()).toBe("red");
  colour().choose("none");
  expect(localStorage.getItem("freehold.colour")).toBeNull();
});

test("an unknown stored value is ignored", () => {
  localStorage.setItem("freehold.colour", "ultraviolet");
  expect(colour().get()).toBe("none");
});

test("a choice in another tab applies here too", () => {
  const here = colour();
  localStorage.setItem("freehold.colour", "green");
  dispatchEvent(new StorageEvent("storage", { key: "freehold.colour" }));
  expect(here.get()).toBe("green");
});
