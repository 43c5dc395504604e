import { addDays } from "./due";
import { type ListQuery, PRIORITIES, type Priority } from "./task";

const STATUSES = ["open", "done", "all"] as const;
const SPANS = ["all", "today", "upcoming"] as const;
export const DUES = ["any", "overdue", "today", "week"] as const;
export const SORTS = ["newest", "due", "priority", "changed", "title"] as const;

/** What the list shows, in which order. It is in the address, so that Back and reload keep it. */
export interface Filter {
  /** Whether the view is of all tasks, those due by today, or those due later. */
  span: (typeof SPANS)[number];
  status: (typeof STATUSES)[number];
  priority: Priority | "any";
  due: (typeof DUES)[number];
  q: string;
  sort: (typeof SORTS)[number];
}

export const EVERYTHING_OPEN: Filter = {
  span: "all",
  status: "open",
  priority: "any",
  due: "any",
  q: "",
  sort: "newest",
};

/** All views, in the order of the navigation. */
export const VIEWS = ["today", "upcoming", "all", "done"] as const;
export type View = (typeof VIEWS)[number];

export const viewOf = ({ status, span }: Pick<Filter, "status" | "span">): View =>
  status === "done" ? "done" : span;

/** A view's default filter. Views by date are sorted by due date. */
export const plain = (view: View): Filter =>
  view === "done"
    ? { ...EVERYTHING_OPEN, status: view }
    : { ...EVERYTHING_OPEN, span: view, sort: view === "all" ? "newest" : "due" };

export const MOST_IN_SEARCH = 200;

/** Parses the address; invalid values mean the default. */
export function readFilter(search: string): Filter {
  const params = new URLSearchParams(search);
  const oneOf = <Value extends string>(name: string, values: readonly Value[], or: Value) =>
    values.find((value) => value === params.get(name)) ?? or;
  const span = oneOf("view", SPANS, EVERYTHING_OPEN.span);
  const status = oneOf("status", STATUSES, EVERYTHING_OPEN.status);
  return {
    span,
    status,
    priority: oneOf<Filter["priority"]>("priority", PRIORITIES, "any"),
    due: oneOf("due", DUES, EVERYTHING_OPEN.due),
    q: [...(params.get("q") ?? "")].slice(0, MOST_IN_SEARCH).join(""),
    sort: oneOf("sort", SORTS, plain(viewOf({ span, status })).sort),
  };
}

/** The query string of a filter, with only what differs from its view's default. */
export function writeFilter(filter: Filter): string {
  const params = new URLSearchParams();
  const { sort } = plain(viewOf(filter));
  for (const name of ["span", "status", "priority", "due", "q", "sort"] as const) {
    if (filter[name] !== { ...EVERYTHING_OPEN, sort }[name]) {
      params.set(name === "span" ? "view" : name, filter[name]);
    }
  }
  const text = params.toString();
  return text && `?${text}`;
}

/** The number of active filters. */
export const countFilters = ({ priority, due, q }: Filter): number =>
  [priority !== "any", due !== "any", q !== ""].filter(Boolean).length;

const SORT_PARAMETER = {
  newest: "-created_at",
  due: "due_date",
  priority: "-priority",
  changed: "-updated_at",
  title: "title",
} as const;

/** The filter as the API's query. The API's date bounds are exclusive. */
export function toQuery(filter: Filter, today: string): ListQuery {
  const { span, status, priority, due, q, sort } = filter;
  const bounds: Pick<ListQuery, "due_after" | "due_before"> = {};
  if (span === "upcoming") {
    bounds.due_after = today;
  } else if (due === "today" || due === "week") {
    bounds.due_after = addDays(today, -1);
  }
  if (due === "overdue") {
    bounds.due_before = today;
  } else if (span === "today" || due === "today") {
    bounds.due_before = addDays(today, 1);
  } else if (due === "week") {
    bounds.due_before = addDays(today, 7);
  }
  return {
    sort: SORT_PARAMETER[sort],
    ...(status === "all" ? {} : { completed: status === "done" }),
    ...(priority === "any" ? {} : { priority: [priority] }),
    ...bounds,
    ...(q ? { q } : {}),
  };
}

/** What a task added in this view inherits, so that it appears there. */
export const inherited = ({ span, status }: Filter, today: string): { due_date?: string } =>
  span === "today" && status !== "done" ? { due_date: today } : {};
