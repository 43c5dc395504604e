/** Which id stood for which: a new task has one of ours until the service has given it its own. */
export interface Ids {
  /** From now on the service knows the task by an id of its own. */
  assign: (temporary: string, real: string) => void;
  /** The id that the service knows, as soon as it knows the task at all. */
  real: (id: string) => string;
  /** The id that a task had first, and so has for as long as the page is open. */
  first: (id: string) => string;
}

export function createIds(): Ids {
  const realIds = new Map<string, string>();
  const firstIds = new Map<string, string>();
  return {
    assign: (temporary, real) => {
      realIds.set(temporary, real);
      firstIds.set(real, temporary);
    },
    real: (id) => realIds.get(id) ?? id,
    first: (id) => firstIds.get(id) ?? id,
  };
}
