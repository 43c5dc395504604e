import { type Page, test } from "@playwright/test";

/** The median of the measurements, also added to the report as the source for the README. */
export function medianOf(what: string, times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  const median = sorted[sorted.length >> 1] ?? Number.NaN;
  test.info().annotations.push({
    type: "measured",
    description: `${what}: median ${median} ms of ${sorted.join(", ")}`,
  });
  return median;
}

/** Throttles the page's CPU by this factor. */
export async function throttle(page: Page, rate: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
}

/** Milliseconds from an event in the page to the frame after its effect. */
export const timeToFrame = (
  page: Page,
  { event, target, until }: { event: "click" | "submit"; target: string; until: string },
): Promise<number> =>
  page.evaluate(
    ([type, from, to]) =>
      new Promise<number>((resolve) => {
        const begin = performance.now();
        const look = () =>
          document.querySelector(to)
            ? requestAnimationFrame(() => resolve(performance.now() - begin))
            : requestAnimationFrame(look);
        const element = document.querySelector<HTMLElement>(from);
        if (type === "submit" && element instanceof HTMLFormElement) {
          element.requestSubmit();
        } else {
          element?.click();
        }
        look();
      }),
    [event, target, until] as const,
  );
