import type { Page } from "@playwright/test";
import { addTask, expect, test } from "../support/fixtures.ts";
import { openSettings } from "../support/settings.ts";

/** A press of the browser's own button; Playwright's goBack() waits for a page, and here there may be none. */
async function goBack(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await browser.send("Page.getNavigationHistory");
  const { id: entryId = 0 } = entries[currentIndex - 1] ?? {};
  await browser.send("Page.navigateToHistoryEntry", { entryId });
}

const dialogs = (page: Page) => page.getByRole("dialog");

test.beforeEach(async ({ signedUp: { page } }) => {
  await addTask(page, "Buy milk");
  await page.getByRole("link", { name: "Upcoming" }).click();
  await page.getByRole("link", { name: "All", exact: true }).click();
});

for (const [what, open] of [
  ["the settings", (page: Page) => page.getByRole("button", { name: "Settings" }).click()],
  ["the shortcuts", (page: Page) => page.keyboard.press("?")],
  ["the commands", (page: Page) => page.keyboard.press("Control+k")],
  ["the plan", (page: Page) => page.getByRole("button", { name: "Plan Buy milk" }).click()],
] as const) {
  test(`Back closes ${what} and leaves the view behind as it is`, async ({ page }) => {
    await page.getByRole("link", { name: "Buy milk" }).focus();
    await open(page);
    await expect(dialogs(page)).toHaveCount(1);
    await goBack(page);
    await expect(dialogs(page)).toHaveCount(0);
    await expect(page.getByRole("link", { name: "All", exact: true })).toHaveAttribute(
      "aria-current",
      "true",
    );
    await test.step("and the next one goes back", async () => {
      await page.getByLabel("New task").click();
      await goBack(page);
      await expect(page.getByRole("link", { name: "Upcoming" })).toHaveAttribute(
        "aria-current",
        "true",
      );
    });
  });
}

test("over the settings, Back closes one dialog at a time", async ({ page }) => {
  await openSettings(page);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(dialogs(page)).toHaveCount(2);
  await goBack(page);
  await expect(page.getByRole("dialog", { name: "Settings" })).toBeVisible();
  await expect(dialogs(page)).toHaveCount(1);
  await page.getByLabel("Colours").focus();
  await goBack(page);
  await expect(dialogs(page)).toHaveCount(0);
  await expect(page).toHaveURL("/");
});

test("Back leaves the editor, and a question about what was typed only closes", async ({
  page,
}) => {
  await page.getByRole("link", { name: "Buy milk" }).click();
  await page.getByLabel("Title").fill("Buy oat milk");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog", { name: "Discard your changes?" }).waitFor();
  await goBack(page);
  await expect(page.getByRole("dialog", { name: "Discard" })).toHaveCount(0);
  await expect(page.getByLabel("Title")).toHaveValue("Buy oat milk");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(dialogs(page)).toHaveCount(0);
  await page.getByRole("link", { name: "Buy milk" }).click();
  await expect(page.getByLabel("Title")).toHaveValue("Buy milk");
  await goBack(page);
  await expect(dialogs(page)).toHaveCount(0);
  await expect(page).toHaveURL("/");
});
