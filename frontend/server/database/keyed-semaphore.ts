/** Lets only so many at a time use what they share with others of the same name. */
export function turns(most: number, patience: number) {
  const lines = new Map<string, { busy: number; waiting: (() => void)[] }>();

  function giveBack(name: string): void {
    const line = lines.get(name);
    const next = line?.waiting.shift();
    if (next) {
      next();
    } else if (line && --line.busy === 0) {
      lines.delete(name);
    }
  }

  /** Resolves with a function that ends the turn, or rejects when the line does not move. */
  async function take(name: string): Promise<() => void> {
    const line = lines.get(name) ?? { busy: 0, waiting: [] };
    lines.set(name, line);
    if (line.busy < most) {
      line.busy += 1;
    } else {
      await new Promise<void>((resolve, reject) => {
        const called = () => {
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(() => {
          line.waiting.splice(line.waiting.indexOf(called), 1);
          reject(new Error("too many at once for one account"));
        }, patience);
        line.waiting.push(called);
      });
    }
    let over = false;
    return () => {
      if (!over) {
        over = true;
        giveBack(name);
      }
    };
  }

  return { take };
}
