import type { Page } from "@playwright/test";
import { addTask, enter, expect, seed, seedMany, test } from "../support/fixtures.ts";
import { medianOf, throttle, timeToFrame } from "../support/measure.ts";

const TASKS = 10_000;

/** Frames per second while the page scrolls from end to end. */
const framesWhile = (page: Page, fling: boolean): Promise<number> =>
  page.evaluate(
    (scrolling) =>
      new Promise<number>((resolve) => {
        const begin = performance.now();
        let frames = 0;
        const frame = () => {
          frames += 1;
          if (scrolling) {
            scrollBy(0, frames % 120 < 60 ? 300 : -300);
          }
          const passed = performance.now() - begin;
          if (passed < 2_000) {
            requestAnimationFrame(frame);
          } else {
            resolve((frames * 1000) / passed);
          }
        };
        requestAnimationFrame(frame);
      }),
    fling,
  );

test("10,000 tasks stay fast @nightly", async ({ signedUp: { page, account }, request }) => {
  await seedMany(request, account, TASKS);
  const baseline = await framesWhile(page, false);

  await page.reload();
  await page.locator("[data-task]").first().waitFor();
  await expect(page.getByText("10,000 tasks")).toBeVisible();
  const begin = Date.now();
  await expect(async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(page.locator(`li[aria-posinset="${TASKS}"]`)).toBeAttached({ timeout: 50 });
  }).toPass({ intervals: [20], timeout: 120_000 });
  medianOf("all 10,000 loaded", [Date.now() - begin]);

  expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(1_000);
  await page.evaluate(() => scrollTo(0, 0));
  const fps = await framesWhile(page, true);
  medianOf(`frames per second while flung, ${baseline.toFixed(1)} without a list`, [fps]);
  expect(fps).toBeGreaterThan(baseline * 0.75);

  await page.goto("/?status=all");
  await page.locator("[data-task]").first().waitFor();
  const times: number[] = [];
  for (const round of [1, 2, 3, 4, 5]) {
    times.push(
      await timeToFrame(page, {
        event: "click",
        target: `li:nth-child(${round}) input`,
        until: `li:nth-child(${round}) bdi.line-through`,
      }),
    );
  }
  expect(medianOf("toggle among 10,000", times)).toBeLessThan(100);
  await throttle(page, 4);
  medianOf("toggle among 10,000, CPU 4x", [
    await timeToFrame(page, {
      event: "click",
      target: "li:nth-child(6) input",
      until: "li:nth-child(6) bdi.line-through",
    }),
  ]);
});

test("the focused row stays in the page while scrolling @nightly", async ({
  page,
  user: { account },
  request,
}) => {
  await seedMany(request, account, 400);
  await enter(page, account);
  await page.locator("[data-task] a").nth(2).focus();
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.closest<HTMLElement>("[data-task]")?.dataset["task"],
    );
  const before = await focused();
  expect(before).toBeTruthy();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.locator("li[aria-posinset='100']")).toBeAttached();
  expect(await focused()).toBe(before);
  await page.keyboard.press("j");
  await expect(page.locator("li[aria-posinset='4'] a")).toBeFocused();
});

test("a task added out of sight among 2,000 is announced and can be shown @nightly", async ({
  page,
  user: { account },
  request,
}) => {
  await seedMany(request, account, 2_000);
  await enter(page, account, "/?sort=title");
  await page.getByText("2,000 tasks").waitFor();
  await page.getByLabel("New task").fill("Zebra");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Added “Zebra”.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Zebra" })).toHaveCount(0);
  await page.getByRole("button", { name: "Show it" }).click();
  await expect(page.getByRole("link", { name: "Zebra" })).toBeInViewport();
  await expect(page.getByRole("link", { name: "Zebra" })).toBeFocused();
});

test("with 2,300 tasks loaded, changes from other tabs and devices appear @nightly", async ({
  signedUp: { page, account },
  request,
  context,
}) => {
  await seedMany(request, account, 2_300);
  await page.clock.install();
  await page.reload();
  await page.getByText("2,300 tasks").waitFor();
  await expect(async () => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(page.locator("li[aria-posinset='2300']")).toBeAttached({ timeout: 50 });
  }).toPass({ intervals: [20] });
  await page.evaluate(() => scrollTo(0, 0));
  const second = await context.newPage();
  await second.goto("/");
  await addTask(second, "Buy milk");
  await expect(page.getByRole("link", { name: "Buy milk" })).toBeVisible({ timeout: 1_000 });

  await seed(request, account, { title: "Pay the rent" });
  await page.clock.runFor(61_000);
  await page.evaluate(() => dispatchEvent(new Event("visibilitychange")));
  await expect(page.getByRole("link", { name: "Pay the rent" })).toBeVisible();
});
