import { browserStorage } from "../../store/storage";
import { type Filter, plain, readFilter, VIEWS, type View, viewOf, writeFilter } from "./filter";

/** The query strings of each view and of the last one; missing means the default. */
type Kept = Partial<Record<View | "last", unknown>>;

const keyOf = (userId: string) => `freehold.views.${userId}`;

function read(userId: string): Kept {
  try {
    return { ...JSON.parse(browserStorage.get(keyOf(userId)) ?? "") };
  } catch {
    return {};
  }
}

const address = (kept: unknown): string => (typeof kept === "string" ? kept : "");

/** Stores the order and filters of a view, but not the search, which is private. */
export function keepView(userId: string, filter: Filter): void {
  const now = writeFilter({ ...filter, q: "" });
  const kept: Kept = { ...read(userId), last: now, [viewOf(filter)]: now };
  const told = Object.entries(kept).filter(
    ([name, each]) =>
      each !==
      (name === "last" ? "" : writeFilter(plain(VIEWS.find((view) => view === name) ?? "all"))),
  );
  if (told.length) {
    browserStorage.set(keyOf(userId), JSON.stringify(Object.fromEntries(told)));
  } else {
    browserStorage.remove(keyOf(userId));
  }
}

/** The filter that this user last had in a view. */
export function keptView(userId: string, view: View): Filter {
  const filter = readFilter(address(read(userId)[view]));
  return viewOf(filter) === view ? filter : plain(view);
}

/** The query string of the user's last view. */
export const lastView = (userId: string): string => address(read(userId).last);
