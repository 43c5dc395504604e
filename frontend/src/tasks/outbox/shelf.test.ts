import { afterEach, describe, expect, test, vi } from "vitest";
import { additionOf, type Change } from "../model/change";
import { createShelf, type Shelf } from "./shelf";

const milk = additionOf("ada", { title: "milk" });
const rent = additionOf("ada", { title: "rent" });
const opened: Shelf[] = [];

function open(userId: string, locks: LockManager | null): Shelf {
  const shelf = createShelf(userId, locks);
  opened.push(shelf);
  return shelf;
}

/** Collects the changes that a page takes over from others. */
function takenBy(shelf: Shelf): Change[] {
  const taken: Change[] = [];
  shelf.takeOver((changes) => taken.push(...changes));
  return taken;
}

const places = () => Object.keys(localStorage).filter((key) => key.includes(".changes."));

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

afterEach(() => {
  vi.useRealTimers();
  for (const shelf of opened.splice(0)) {
    shelf.eraseAll();
    shelf.close();
  }
});

describe("with locks", () => {
  const page = (userId: string) => open(userId, navigator.locks);

  test("a closed page's changes are taken over once, however many pages are open", async () => {
    const gone = page("ada");
    gone.write([milk, rent]);
    const taken = [takenBy(page("ada")), takenBy(page("ada"))];
    await settled();
    expect(taken, "nothing is taken while the page is there").toEqual([[], []]);
    gone.close();
    await vi.waitFor(() => expect(taken.flat()).toEqual([milk, rent]));
    await settled();
    expect(taken.flat()).toHaveLength(2);
    expect(places()).toEqual([]);
  });

  test.each(["grace", "ada"])("%s does not take over another user's changes", async (userId) => {
    const gone = page("ada.lovelace");
    gone.write([milk]);
    gone.close();
    const taken = takenBy(page(userId));
    await settled();
    expect(taken).toEqual([]);
  });

  test("signing out counts and then discards the changes of all pages", () => {
    const [here, there] = [page("ada"), page("ada")];
    there.write([milk, rent]);
    expect(here.countOthers()).toBe(2);
    here.eraseAll();
    expect(places()).toEqual([]);
  });
});

describe("without locks", () => {
  const page = (userId: string) => open(userId, null);

  test("a page that fires pagehide counts as closed at once, as on a reload", () => {
    const gone = page("ada");
    takenBy(gone);
    gone.write([milk]);
    expect(takenBy(page("ada"))).toEqual([]);
    dispatchEvent(new Event("pagehide"));
    expect(takenBy(page("ada"))).toEqual([milk]);
    expect(gone.isMine(), "coming back, it knows").toBe(false);
  });

  test("a crashed page counts as closed when its lease expires", () => {
    vi.useFakeTimers();
    page("ada").write([milk]);
    const taken = takenBy(page("ada"));
    vi.advanceTimersByTime(100_000);
    expect(taken).toEqual([]);
    vi.advanceTimersByTime(100_000);
    expect(taken).toEqual([milk]);
  });

  test("an open page renews its lease", () => {
    vi.useFakeTimers();
    const alive = page("ada");
    takenBy(alive);
    alive.write([milk]);
    const taken = takenBy(page("ada"));
    vi.advanceTimersByTime(600_000);
    expect(taken).toEqual([]);
  });
});

test.each(["", "{", "null", "[]", '{"changes":7}', '{"changes":[{"kind":"add"}]}'])(
  "%j is no change",
  async (text) => {
    localStorage.setItem("freehold.changes.ada/0-0", text);
    const taken = takenBy(open("ada", null));
    expect(taken).toEqual([]);
  },
);

test("full storage is reported", () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  const shelf = open("ada", null);
  expect(shelf.write([milk])).toBe(false);
  vi.restoreAllMocks();
  expect(shelf.write([milk])).toBe(true);
});
