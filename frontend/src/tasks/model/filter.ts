import { addDays } from "./due";
import { type ListQuery, PRIORITIES, type Priority } from "./task";

export const STATUSES = ["open", "done", "all"] as const;
export const DUES = ["any", "overdue", "today", "week"] as const;
export const SORTS = ["newest", "due", "priority", "changed", "title"] as const;

/** What the list shows, and in which order. It lives in the address, so that Back and reload keep it. */
export interface Filter {
  status: (typeof STATUSES)[number];
  priority: Priority | "any";
  due: (typeof DUES)[number];
  q: string;
  sort: (typeof SORTS)[number];
}

export const EVERYTHING_OPEN: Filter = {
  status: "open",
  priority: "any",
  due: "any",
  q: "",
  sort: "newest",
};

const MOST_IN_SEARCH = 200;

/** Reads the address; what it does not understand is the default. */
export function readFilter(search: string): Filter {
  const params = new URLSearchParams(search);
  const oneOf = <Value extends string>(name: keyof Filter, values: readonly Value[], or: Value) =>
    values.find((value) => value === params.get(name)) ?? or;
  return {
    status: oneOf("status", STATUSES, EVERYTHING_OPEN.status),
    priority: oneOf<Filter["priority"]>("priority", PRIORITIES, "any"),
    due: oneOf("due", DUES, EVERYTHING_OPEN.due),
    q: [...(params.get("q") ?? "")].slice(0, MOST_IN_SEARCH).join(""),
    sort: oneOf("sort", SORTS, EVERYTHING_OPEN.sort),
  };
}

/** The address of a filter: only what is not the default, with its question mark. */
export function writeFilter(filter: Filter): string {
  const params = new URLSearchParams();
  for (const name of ["status", "priority", "due", "q", "sort"] as const) {
    if (filter[name] !== EVERYTHING_OPEN[name]) {
      params.set(name, filter[name]);
    }
  }
  const text = params.toString();
  return text && `?${text}`;
}

/** How many filters narrow the list, beside the status, which is always seen. */
export const countFilters = ({ priority, due, q }: Filter): number =>
  [priority !== "any", due !== "any", q !== ""].filter(Boolean).length;

const SORT_PARAMETER = {
  newest: "-created_at",
  due: "due_date",
  priority: "-priority",
  changed: "-updated_at",
  title: "title",
} as const;

/** The same filter in the API's words. Its bounds on days are exclusive. */
export function toQuery(filter: Filter, today: string): ListQuery {
  const { status, priority, due, q, sort } = filter;
  const yesterday = addDays(today, -1);
  return {
    sort: SORT_PARAMETER[sort],
    ...(status === "all" ? {} : { completed: status === "done" }),
    ...(priority === "any" ? {} : { priority: [priority] }),
    ...(due === "overdue" ? { due_before: today } : {}),
    ...(due === "today" ? { due_after: yesterday, due_before: addDays(today, 1) } : {}),
    ...(due === "week" ? { due_after: yesterday, due_before: addDays(today, 7) } : {}),
    ...(q ? { q } : {}),
  };
}
