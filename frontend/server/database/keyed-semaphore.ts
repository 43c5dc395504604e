/** A semaphore per key: at most `max` holders at once, the others queue. */
export function keyedSemaphore(max: number, timeout: number) {
  const queues = new Map<string, { busy: number; waiting: (() => void)[] }>();

  function release(name: string): void {
    const line = queues.get(name);
    const next = line?.waiting.shift();
    if (next) {
      next();
    } else if (line && --line.busy === 0) {
      queues.delete(name);
    }
  }

  /** Resolves with the function that releases it, or rejects after the timeout in milliseconds. */
  async function acquire(name: string): Promise<() => void> {
    const line = queues.get(name) ?? { busy: 0, waiting: [] };
    queues.set(name, line);
    if (line.busy < max) {
      line.busy += 1;
    } else {
      await new Promise<void>((resolve, reject) => {
        const proceed = () => {
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(() => {
          line.waiting.splice(line.waiting.indexOf(proceed), 1);
          reject(new Error("too many at once for one account"));
        }, timeout);
        line.waiting.push(proceed);
      });
    }
    let released = false;
    return () => {
      if (!released) {
        released = true;
        release(name);
      }
    };
  }

  return { acquire };
}
