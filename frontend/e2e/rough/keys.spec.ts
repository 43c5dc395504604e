import type { Page } from "@playwright/test";
import { addTask, enter, expect, seed, seedMany, test } from "../support/fixtures.ts";

const blur = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

/** Dispatches a key as a browser with that layout reports it. */
const type = (page: Page, init: { key: string; code: string }) =>
  page.evaluate(
    (event) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...event }),
      ),
    init,
  );

test("single-key shortcuts work with Caps Lock, on other layouts and held down, and type nothing", async ({
  signedUp: { page },
}) => {
  const newTask = page.getByLabel("New task");
  await newTask.waitFor();
  for (const [layout, key] of [
    ["with Caps Lock", "N"],
    ["on a Russian keyboard", "т"],
    ["on an Arabic keyboard", "ى"],
  ] as const) {
    await blur(page);
    await type(page, { key, code: "KeyN" });
    await expect(newTask, layout).toBeFocused();
  }
  await blur(page);
  for (let times = 0; times < 5; times += 1) {
    await page.keyboard.down("n");
  }
  await page.keyboard.up("n");
  await expect(newTask).toBeFocused();
  await expect(newTask).toHaveValue("");
  await page.keyboard.type("no");
  await expect(newTask).toHaveValue("no");
});

test("Ctrl+Z restores the last deleted task from the empty field, with shortcuts off", async ({
  signedUp: { page },
}) => {
  await addTask(page, "Buy milk");
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByLabel("single-key").uncheck();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.getByRole("button", { name: "Delete Buy milk" }).click();
  await expect(page.getByLabel("New task")).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("link", { name: "Buy milk" })).toBeVisible();
});

test("a delayed search does not undo a filter chosen meanwhile", async ({
  page,
  user: { account },
  request,
}) => {
  await seed(request, account, { title: "Buy milk", completed: true });
  await enter(page, account);
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByLabel("Search").fill("milk");
  await page.getByRole("link", { name: "Done", exact: true }).click();
  await expect(page).toHaveURL("/?status=done&q=milk");
  await expect(page.getByRole("link", { name: "Buy milk" })).toBeVisible();
});

test("among done tasks nothing is overdue", async ({ page, user: { account }, request }) => {
  await seed(request, account, { title: "Pay the rent", completed: true, due_date: "2020-02-01" });
  await enter(page, account, "/?status=done&sort=due");
  await expect(page.getByRole("heading", { name: "Earlier" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Overdue" })).toHaveCount(0);
});

test("the page does not scroll behind a dialog", async ({ page, user: { account }, request }) => {
  await seedMany(request, account, 30);
  await enter(page, account);
  await page.getByRole("link", { name: "Task" }).first().click();
  await page.getByLabel("Title").waitFor();
  await page.mouse.move(5, 5);
  await page.mouse.wheel(0, 600);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test("F6 focuses the message, even from within a dialog", async ({ signedUp: { page } }) => {
  await addTask(page, "Buy milk");
  await addTask(page, "Pay the rent");
  await page.getByRole("button", { name: "Delete Buy milk" }).click();
  await page.getByRole("link", { name: "Pay the rent" }).click();
  await page.getByLabel("Title").waitFor();
  await page.keyboard.press("F6");
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("“Buy milk” is back.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Buy milk" })).toBeVisible();
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true });

  test("a tapped message still expires", async ({ signedUp: { page } }) => {
    await addTask(page, "Buy milk");
    await page.clock.install();
    await page.getByLabel("Done: Buy milk").tap();
    const message = page.getByText("Done: “Buy milk”.");
    await message.tap();
    await page.clock.runFor(8_500);
    await expect(message).toHaveCount(0);
  });
});
