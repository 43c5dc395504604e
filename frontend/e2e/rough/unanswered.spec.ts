import type { Page } from "@playwright/test";
import { loseAnswers, repair } from "../support/breaking.ts";
import { enter, expect, seed, test, titlesOf, waiting, write } from "../support/fixtures.ts";

const rows = (page: Page, title = "Buy milk") => page.getByRole("link", { name: title });
const number = (page: Page, view: string) =>
  page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: view });

/** The list as the service has it, fetched anew. */
async function fetchAnew(page: Page): Promise<void> {
  const fetched = page.waitForResponse(
    (response) => response.request().method() === "GET" && response.url().includes("count=true"),
  );
  await page.evaluate(() =>
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true })),
  );
  await fetched;
}

for (const how of ["lost", "hung"] as const) {
  test(`a new task whose answer is ${how} is one row, here, after a reload and elsewhere`, async ({
    signedUp: { page, account },
    request,
    context,
    watch,
  }) => {
    watch.expectBrokenConnections();
    await loseAnswers(page, how, "POST");
    await write(page, "Buy milk");
    await expect.poll(() => titlesOf(request, account)).toEqual(["Buy milk"]);
    await fetchAnew(page);
    await expect(page.getByText("1 task", { exact: true })).toBeAttached();
    await expect(rows(page)).toHaveCount(1);

    await page.reload();
    await expect(number(page, "All")).toHaveText("All1");
    await expect(page.getByText("1 task", { exact: true })).toBeAttached();
    await expect(rows(page)).toHaveCount(1);
    await page.getByLabel("Done: Buy milk").check();
    await expect(number(page, "Done")).toHaveText("Done1");
    await expect(number(page, "All")).toHaveText("All0");
    await number(page, "Done").click();
    await expect(rows(page)).toHaveCount(1);

    const second = await context.newPage();
    await enter(second, account, "/?status=all");
    await expect(rows(second)).toHaveCount(1);
    await repair(page);
    await page.reload();
    await expect(waiting(page)).toHaveCount(0);
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(second)).toHaveCount(1);
    expect(await titlesOf(request, account)).toEqual(["Buy milk"]);
  });
}

test("tasks that are alike on purpose are as many rows, answered or not, however sorted", async ({
  page,
  user: { account },
  request,
  watch,
}) => {
  watch.expectBrokenConnections();
  await seed(request, account, { title: "Buy milk" });
  await enter(page, account, "/?sort=title");
  await expect(rows(page)).toHaveCount(1);
  await loseAnswers(page, "lost", "POST");
  for (const _ of [1, 2]) {
    await page.getByLabel("New task").fill("Buy milk");
    await page.keyboard.press("Enter");
  }
  await expect.poll(async () => (await titlesOf(request, account)).length).toBe(3);
  await fetchAnew(page);
  await expect(page.getByText("3 tasks", { exact: true })).toBeAttached();
  await expect(rows(page)).toHaveCount(3);
  await page.reload();
  await expect(page.getByText("3 tasks", { exact: true })).toBeAttached();
  await expect(rows(page)).toHaveCount(3);
  await expect(number(page, "All")).toHaveText("All3");
  await repair(page);
  await expect(waiting(page)).toHaveCount(0, { timeout: 15_000 });
  await expect(rows(page)).toHaveCount(3);
  expect(await titlesOf(request, account)).toHaveLength(3);
});
