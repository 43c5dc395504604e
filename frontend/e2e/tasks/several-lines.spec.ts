import type { Page } from "@playwright/test";
import { expectNoViolations } from "../support/axe.ts";
import { enter, expect, test, titlesOf } from "../support/fixtures.ts";
import { chooseLanguage } from "../support/settings.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const LINES = ["milk", "pay rent tomorrow !high", "bread", "call Bob", "water the plants"];
const TITLES = ["milk", "pay rent", "bread", "call Bob", "water the plants"];

const field = (page: Page) => page.getByLabel("New task");

/** Pastes after the parser has loaded. */
async function paste(page: Page, lines: readonly string[]): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("/understand-")),
  );
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join("\r\n"));
  await page.locator("header + form input").fill("");
  await page.keyboard.press("Control+v");
  await page.getByRole("dialog").waitFor();
}

test("each of five lines becomes a task, and one undo removes them all", async ({
  signedUp: { page, account },
  request,
}) => {
  await paste(page, LINES);
  await page.getByRole("dialog", { name: "Add 5 tasks, one for each line?" }).waitFor();
  await expect(page.getByRole("dialog")).toContainText("High priority");
  await expectNoViolations(page, "one task for each line");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listitem").getByRole("link")).toHaveText(
    TITLES.map((title) => new RegExp(`${title}$`)),
  );
  await expect(field(page)).toHaveValue("");
  await expect(field(page)).toBeFocused();
  await expect.poll(() => titlesOf(request, account)).toEqual(TITLES);
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("listitem")).toHaveCount(0);
  await expect.poll(() => titlesOf(request, account)).toEqual([]);
});

test("No and Escape keep one line", async ({ signedUp: { page } }) => {
  await paste(page, LINES);
  await page.getByRole("button", { name: "No, keep as one line" }).click();
  await expect(field(page)).toHaveValue(/^milk.*water the plants$/);
  await expect(field(page)).toBeFocused();
  await paste(page, LINES);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(field(page)).toHaveValue(/^milk.*water the plants$/);
});

test("a double click adds each line once", async ({ signedUp: { page, account }, request }) => {
  await paste(page, LINES);
  await page.getByRole("button", { name: "Add 5 tasks" }).dblclick();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("listitem")).toHaveCount(5);
  await expect.poll(() => titlesOf(request, account)).toEqual(TITLES);
});

test("Enter held down adds each line once", async ({ signedUp: { page, account }, request }) => {
  await paste(page, LINES);
  for (let repeats = 0; repeats < 5; repeats += 1) {
    await page.keyboard.down("Enter");
  }
  await page.keyboard.up("Enter");
  await expect(page.getByRole("listitem")).toHaveCount(5);
  await expect.poll(() => titlesOf(request, account)).toEqual(TITLES);
});

const MANY = Array.from({ length: 130 }, (_, n) => `Book number ${n + 1} of the shelf`);

test("of more than a hundred lines the first hundred are offered, and the rest is mentioned", async ({
  signedUp: { page, account },
  request,
}) => {
  await paste(page, MANY);
  const dialog = page.getByRole("dialog", { name: "Add 100 tasks, one for each line?" });
  await expect(dialog).toContainText("The text has 130 lines. These are the first 100");
  await expect(dialog.getByRole("listitem")).toHaveCount(100);
  await expectNoViolations(page, "the first hundred of more lines");
  await page.getByRole("button", { name: "Add 100 tasks" }).click();
  await expect(field(page)).toHaveValue("");
  await expect
    .poll(() => titlesOf(request, account), { timeout: 20_000 })
    .toEqual(MANY.slice(0, 100));
});

test("in Urdu too", async ({ page, user: { account } }) => {
  await chooseLanguage(page, "ur");
  await enter(page, account);
  await paste(page, MANY);
  await expect(page.getByRole("dialog")).toContainText("متن میں 130 سطریں ہیں");
});
