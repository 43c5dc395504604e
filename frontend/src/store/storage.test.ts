import { afterEach, expect, test, vi } from "vitest";
import { tabStorage } from "./storage";

afterEach(() => {
  vi.restoreAllMocks();
  tabStorage.remove("a");
});

const blocked = () => {
  throw new DOMException("blocked", "SecurityError");
};

test("values are stored in the browser", () => {
  tabStorage.set("a", "1");
  expect(sessionStorage.getItem("a")).toBe("1");
  expect(tabStorage.get("a")).toBe("1");
});

test("with storage blocked, values are kept in memory", () => {
  vi.spyOn(window, "sessionStorage", "get").mockImplementation(blocked);
  tabStorage.set("a", "1");
  expect(tabStorage.get("a")).toBe("1");
  expect(tabStorage.lasts()).toBe(false);
  tabStorage.remove("a");
  expect(tabStorage.get("a")).toBeNull();
});

test("with storage full, values are kept in memory too", () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(blocked);
  tabStorage.set("a", "2");
  expect(tabStorage.get("a")).toBe("2");
});
