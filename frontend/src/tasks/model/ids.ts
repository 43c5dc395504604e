/** Maps the temporary ids of new tasks to those that the service assigns. */
export interface Ids {
  /** Records the id that the service assigned. */
  assign: (temporary: string, real: string) => void;
  /** The service's id, or the temporary one until the service has the task. */
  real: (id: string) => string;
  /** The task's original id on this page, which never changes. */
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
