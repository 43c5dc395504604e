/**
 * Signed-in tabs hold a lock for their unsent changes (tasks/outbox/shelf.ts). Without one, nobody will answer, and a
 * first visitor need not wait for it.
 */
export async function mayHaveSignedInTab(): Promise<boolean> {
  try {
    const { held } = await navigator.locks.query();
    return held?.some(({ name }) => name?.startsWith("freehold.")) ?? true;
  } catch {
    // Locks take https or localhost.
    return true;
  }
}
