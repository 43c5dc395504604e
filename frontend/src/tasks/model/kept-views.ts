import { browserStorage } from "../../store/storage";
import { type Filter, plain, readFilter, VIEWS, type View, viewOf, writeFilter } from "./filter";

/** Addresses: of each view as it was left, and of the last one. What is not there is as it was at first. */
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

/** Keeps how somebody sorted and filtered a view; what they looked for is nobody's business later. */
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

/** A view as this person left it. */
export function keptView(userId: string, view: View): Filter {
  const filter = readFilter(address(read(userId)[view]));
  return viewOf(filter) === view ? filter : plain(view);
}

/** The address of the view that this person was in last. */
export const lastView = (userId: string): string => address(read(userId).last);
