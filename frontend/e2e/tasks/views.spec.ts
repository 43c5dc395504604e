import type { Page } from "@playwright/test";
import { stopApi } from "../support/breaking.ts";
import { day, enter, expect, seed, signIn, test, titlesOf, write } from "../support/fixtures.ts";

const VIEWS = ["Today", "Upcoming", "All", "Done"] as const;

const TASKS = [
  { title: "Pay the rent", priority: "high", due_date: day(-2) },
  { title: "Buy milk", due_date: day(0) },
  { title: "Call the bank", due_date: day(1) },
  { title: "Renew the passport", due_date: day(90) },
  { title: "Read a book", completed: true, due_date: day(0) },
  { title: "Write to Zoe" },
] as const;

const titles = (page: Page) => page.getByRole("listitem").getByRole("link").locator("bdi");
const view = (page: Page, name: (typeof VIEWS)[number]) =>
  page.getByRole("link", { name, exact: true });

async function expectCounts(page: Page, ...counts: number[]): Promise<void> {
  for (const [index, name] of VIEWS.entries()) {
    await expect(view(page, name)).toHaveAccessibleDescription(String(counts[index]));
  }
}

test.beforeEach(async ({ page, user: { account }, request }) => {
  await seed(request, account, ...TASKS);
  await enter(page, account);
  await expectCounts(page, 2, 2, 5, 1);
});

test("each view shows its tasks, has an address, and works with Back", async ({ page }) => {
  for (const [name, address, shown] of [
    ["Today", "/?view=today", ["Pay the rent", "Buy milk"]],
    ["Upcoming", "/?view=upcoming", ["Call the bank", "Renew the passport"]],
    ["Done", "/?status=done", ["Read a book"]],
    [
      "All",
      "/",
      TASKS.filter(({ title }) => title !== "Read a book")
        .map(({ title }) => title)
        .reverse(),
    ],
  ] as const) {
    await view(page, name).click();
    await expect(page).toHaveURL(address);
    await expect(view(page, name)).toHaveAttribute("aria-current", "true");
    await expect(titles(page)).toHaveText([...shown]);
  }
  await page.goBack();
  await expect(titles(page)).toHaveText(["Read a book"]);
});

test("addresses from before views existed still work", async ({ page }) => {
  for (const [address, name, shown] of [
    ["/?due=today", "All", ["Buy milk"]],
    ["/?status=all&due=today", "All", ["Read a book", "Buy milk"]],
  ] as const) {
    await page.goto(address);
    await expect(titles(page)).toHaveText([...shown]);
    await expect(view(page, name)).toHaveAttribute("aria-current", "true");
  }
});

test("the counts follow changes at once, before they are sent", async ({ page, watch }) => {
  watch.expectBrokenConnections();
  await stopApi(page, "POST", "PATCH", "DELETE");
  await page.getByLabel("Done: Buy milk").check();
  await expectCounts(page, 1, 2, 4, 2);
  await page.getByRole("button", { name: "Undo" }).click();
  await expectCounts(page, 2, 2, 5, 1);
  await page.getByRole("button", { name: "Delete Call the bank" }).click();
  await expectCounts(page, 2, 1, 4, 1);
  await write(page, "Feed the cat");
  await expectCounts(page, 2, 1, 5, 1);
});

test("the counts include another device's changes after a refresh", async ({
  page,
  request,
  user: { account },
}) => {
  await seed(request, account, { title: "Feed the cat", due_date: day(0) });
  await page.getByLabel("Done: Write to Zoe").check();
  await expectCounts(page, 3, 2, 5, 2);
});

test("a task added in Today is due today", async ({ page, request, user: { account } }) => {
  await view(page, "Today").click();
  await write(page, "Feed the cat");
  await expect(titles(page)).toHaveText(["Pay the rent", "Feed the cat", "Buy milk"]);
  await expect(page.getByText("Added “Feed the cat”.")).toBeVisible();
  await view(page, "Upcoming").click();
  await page.getByLabel("New task").fill("Water the plants");
  await page.keyboard.press("Enter");
  await expect(page.getByText("The current filter hides it.")).toBeVisible();
  await page.getByRole("button", { name: "Show it" }).last().click();
  await expect(page.getByRole("link", { name: "Water the plants" })).toBeFocused();
  await expect.poll(async () => (await titlesOf(request, account)).length).toBe(8);
  await expectCounts(page, 3, 2, 7, 1);
});

test("on a phone, Today begins at the top, and what is overdue is moved in one press", async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 720 });
  await view(page, "Today").click();
  await expect(titles(page)).toHaveText(["Pay the rent", "Buy milk"]);
  const first = await page.locator("[data-task]").first().boundingBox();
  expect(first?.y).toBeLessThan(150);
  const move = page.getByRole("button", { name: "Move 1 task to today" });
  // The accent colour: it is an action.
  await expect(move).toHaveCSS("color", "rgb(31, 95, 74)");
  await move.click();
  await expect(page.locator("[data-task]").getByText("Due today")).toHaveCount(2);
});

test("a view is remembered per user", async ({ page, user: { person }, elsewhere }) => {
  await view(page, "Today").click();
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByLabel("Sort").selectOption("title");
  await page.getByLabel("Priority").selectOption("high");
  await expect(titles(page)).toHaveText(["Pay the rent"]);
  await view(page, "Upcoming").click();
  await expect(titles(page)).toHaveCount(2);
  await view(page, "Today").click();
  await expect(page).toHaveURL("/?view=today&priority=high&sort=title");

  await page.goto("/");
  await expect(page).toHaveURL("/?view=today&priority=high&sort=title");
  await expect(titles(page)).toHaveText(["Pay the rent"]);
  await page.getByRole("button", { name: "Sign out" }).click();
  await signIn(page, person);
  await expect(page).toHaveURL("/?view=today&priority=high&sort=title");

  const other = await elsewhere();
  await signIn(other, person);
  await expect(titles(other)).toHaveCount(5);
});

test("an empty view says what belongs there", async ({ page, request, user: { account } }) => {
  await page.getByLabel("Done: Pay the rent").check();
  await page.getByLabel("Done: Buy milk").check();
  await view(page, "Today").click();
  await expect(page.getByText("Nothing is due today.")).toBeVisible();
  // Examples are for who has no task yet.
  await expect(page.locator("q")).toHaveCount(0);
  await enter(page, account, "/?view=upcoming&q=nothing");
  await expect(page.getByText("No tasks match.")).toBeVisible();
  await expect.poll(() => titlesOf(request, account)).toHaveLength(6);
});
