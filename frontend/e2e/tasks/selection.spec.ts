import type { Page } from "@playwright/test";
import { call, day, enter, expect, seed, test, titlesOf } from "../support/fixtures.ts";

const TITLES = ["Buy milk", "Call the bank", "Pay the rent", "Feed the cat"];
const bar = (page: Page) => page.getByRole("region", { name: "Select" });
const box = (page: Page, title: string) => page.getByLabel(`Select ${title}`);

test.beforeEach(async ({ page, user: { account }, request }) => {
  await seed(request, account, ...TITLES.toReversed().map((title) => ({ title })));
  await enter(page, account);
  await expect(page.getByRole("listitem")).toHaveCount(4);
});

test("several tasks are planned, done and deleted together, each with one undo", async ({
  page,
  user: { account },
  request,
}) => {
  const held = async () => (await call(request, account, "GET", "")).json();
  const start = () => page.getByRole("button", { name: "Select", exact: true }).click();
  await start();
  await box(page, "Buy milk").check();
  // From the one chosen last to this one.
  await box(page, "Pay the rent").click({ modifiers: ["Shift"] });
  await expect(bar(page).getByRole("status")).toHaveText("3 selected");
  await bar(page).getByRole("button", { name: "Plan" }).click();
  const plan = page.getByRole("dialog", { name: "3 selected" });
  await plan.getByLabel("High").check();
  await plan.getByRole("button", { name: "Tomorrow" }).click();
  await expect(page.getByText("Changed 3 tasks.")).toBeVisible();
  await expect(bar(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "Select", exact: true })).toBeFocused();
  await expect
    .poll(async () =>
      (await held()).filter(
        (task: Record<string, unknown>) =>
          task["priority"] === "high" && task["due_date"] === day(1),
      ),
    )
    .toHaveLength(3);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect
    .poll(async () => (await held()).map((task: Record<string, unknown>) => task["priority"]))
    .toEqual(["medium", "medium", "medium", "medium"]);

  await start();
  await bar(page).getByRole("button", { name: "All" }).click();
  await box(page, "Feed the cat").uncheck();
  await bar(page).getByRole("button", { name: "Done" }).click();
  await expect(page.getByText("Changed 3 tasks.")).toBeVisible();
  await expect(page.getByRole("listitem")).toHaveText([/Feed the cat/]);
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("listitem")).toHaveCount(4);

  await start();
  await box(page, "Buy milk").check();
  await box(page, "Feed the cat").check();
  await bar(page).getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("Deleted 2 tasks.")).toBeVisible();
  await page.getByRole("button", { name: "Close this message" }).click();
  await expect.poll(() => titlesOf(request, account)).toHaveLength(2);
  await page.keyboard.press("Control+z");
  await expect
    .poll(async () => (await titlesOf(request, account)).sort())
    .toEqual(TITLES.toSorted());
  await expect(page.getByRole("listitem")).toHaveCount(4);
});

test("on a narrow screen, with the keyboard: Escape ends it and nothing is selected any more", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const select = page.getByRole("button", { name: "Select", exact: true });
  await select.focus();
  await page.keyboard.press("Enter");
  await box(page, "Buy milk").focus();
  await page.keyboard.press("Space");
  await expect(bar(page).getByRole("status")).toHaveText("1 selected");
  const content = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(content).toBeLessThanOrEqual(320);
  await page.keyboard.press("Escape");
  await expect(bar(page)).toBeHidden();
  await expect(select).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(bar(page).getByRole("status")).toHaveText("0 selected");
});

test("while several are selected, a title selects its task and opens nothing", async ({ page }) => {
  const title = (name: string) => page.getByRole("link", { name });
  await page.getByRole("button", { name: "Select", exact: true }).click();
  await title("Buy milk").click();
  await expect(box(page, "Buy milk")).toBeChecked();
  await title("Pay the rent").click({ modifiers: ["Shift"] });
  await expect(bar(page).getByRole("status")).toHaveText("3 selected");
  await title("Call the bank").press("Enter");
  await expect(bar(page).getByRole("status")).toHaveText("2 selected");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.keyboard.press("Escape");
  await title("Buy milk").click();
  await expect(page.getByRole("dialog")).toBeVisible();
});
