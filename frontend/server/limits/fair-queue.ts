/**
 * Runs at most `max` pieces of work at once. Those that wait take turns by caller: somebody with many of them holds up
 * nobody who has one.
 */
export function fairQueue(max: number) {
  let running = 0;
  /** Callers in the order of their turns, each with what waits. */
  const waiting = new Map<string, (() => void)[]>();

  function wait(caller: string): Promise<void> {
    return new Promise((resolve) => {
      const line = waiting.get(caller);
      if (line) {
        line.push(resolve);
      } else {
        waiting.set(caller, [resolve]);
      }
    });
  }

  /** Passes the place on, and puts the caller behind all others who wait. */
  function passOn(): void {
    for (const [caller, [next, ...others]] of waiting) {
      waiting.delete(caller);
      if (others.length > 0) {
        waiting.set(caller, others);
      }
      next?.();
      return;
    }
    running -= 1;
  }

  return async <Result>(caller: string, work: () => Promise<Result>): Promise<Result> => {
    if (running < max) {
      running += 1;
    } else {
      await wait(caller);
    }
    try {
      return await work();
    } finally {
      passOn();
    }
  };
}
