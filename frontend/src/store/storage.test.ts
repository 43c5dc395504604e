import { afterEach, expect, test, vi } from "vitest";
import { tabStorage } from "./storage";

afterEach(() => {
  vi.restoreAllMocks();
  tabStorage.remove("a");
});

const blocked = () => {
  throw new DOMException("blocked", "SecurityError");
};

test("what is kept is kept by the browser", () => {
  tabStorage.set("a", "1");
  expect(sessionStorage.getItem("a")).toBe("1");
  expect(tabStorage.get("a")).toBe("1");
});

test("a browser that keeps nothing leaves it to the page", () => {
  vi.spyOn(window, "sessionStorage", "get").mockImplementation(blocked);
  tabStorage.set("a", "1");
  expect(tabStorage.get("a")).toBe("1");
  expect(tabStorage.lasts()).toBe(false);
  tabStorage.remove("a");
  expect(tabStorage.get("a")).toBeNull();
});

test("a browser that has no room left leaves it to the page too", () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(blocked);
  tabStorage.set("a", "2");
  expect(tabStorage.get("a")).toBe("2");
});
