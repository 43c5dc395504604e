import type { Filter } from "./filter";
import { toQuery } from "./filter";
import { PRIORITIES, type Task } from "./task";

type Compare = (a: Task, b: Task) => number;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By code point, as the API does; JavaScript compares code units. */
function byCodePoint(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (let at = 0; at < left.length && at < right.length; at += 1) {
    const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
    if (difference) {
      return difference;
    }
  }
  return left.length - right.length;
}

const ORDERS: Readonly<Record<Filter["sort"], Compare>> = {
  newest: (a, b) => Date.parse(b.created_at) - Date.parse(a.created_at),
  changed: (a, b) => Date.parse(b.updated_at) - Date.parse(a.updated_at),
  due: (a, b) => byText(a.due_date ?? "~", b.due_date ?? "~"),
  priority: (a, b) => PRIORITIES.indexOf(b.priority) - PRIORITIES.indexOf(a.priority),
  title: (a, b) => byCodePoint(a.title, b.title),
};

/** The API's sort order, for tasks it does not know yet. Ties: newest id first. */
export const comparing =
  (sort: Filter["sort"]): Compare =>
  (a, b) =>
    ORDERS[sort](a, b) || byText(b.id, a.id);

/** Whether a changed task still matches the filter. The search is left to the API, which folds case. */
export function belongs(task: Task, filter: Filter, today: string): boolean {
  const { completed, due_after, due_before } = toQuery(filter, today);
  return (
    (completed === undefined || completed === task.completed) &&
    (filter.priority === "any" || filter.priority === task.priority) &&
    (due_after === undefined || (task.due_date !== null && task.due_date > due_after)) &&
    (due_before === undefined || (task.due_date !== null && task.due_date < due_before))
  );
}

/** Approximates the API's search, for a task it does not know yet. */
export const mentions = ({ title, description }: Task, words: string): boolean =>
  `${title}\n${description ?? ""}`.toLowerCase().includes(words.toLowerCase());

/** Inserts a task into a sorted list. */
export function place(tasks: Task[], task: Task, compare: Compare): void {
  let [low, high] = [0, tasks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = tasks[middle];
    if (there && compare(there, task) <= 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  tasks.splice(low, 0, task);
}
