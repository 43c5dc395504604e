import type { Page } from "@playwright/test";
import { addTask, expect, test } from "../support/fixtures.ts";
import { somebody } from "../support/people.ts";

const presser = (page: Page) => async (keys: string) => {
  for (const key of keys.split(" ")) {
    await page.keyboard.press(key);
  }
};

/** Presses Tab until the element with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < 40; stops += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
    if (name.test(focused)) {
      return;
    }
    passed.push(focused.slice(0, 30));
  }
  throw new Error(`${name} was not among: ${passed.join(", ")}`);
}

test("from signing up to signing out without a mouse", async ({ page }) => {
  const person = somebody();
  const press = presser(page);
  await page.goto("/sign-in");
  await expect(page.getByLabel("Email")).toBeFocused();
  await tabTo(page, /^Create account$/);
  await press("Enter");
  const begin = Date.now();
  await expect(page.getByLabel("Email")).toBeFocused();
  await page.keyboard.type(person.email);
  await press("Tab");
  await page.keyboard.type(person.password);
  await press("Enter");
  await expect(page.getByLabel("New task")).toBeFocused();
  expect(Date.now() - begin, "a script signs up").toBeLessThan(5_000);

  for (const title of ["Call the bank", "Buy milk", "Pay the rent"]) {
    await page.keyboard.type(title);
    await press("Enter");
    await expect(page.getByRole("link", { name: title })).toBeVisible();
    await expect(page.getByLabel("New task")).toHaveValue("");
  }

  // In the list: complete with Tab and Space, edit, set a filter, come back.
  await tabTo(page, /^Done: Pay the rent$/);
  await press("Space");
  await expect(page.getByRole("link", { name: "Pay the rent" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Buy milk" })).toBeFocused();
  await press("e");
  await expect(page.getByLabel("Title")).toBeFocused();
  await press("End");
  await page.keyboard.type(" and bread");
  await tabTo(page, /^Tomorrow$/);
  await press("Enter Control+Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("listitem").filter({ hasText: "and bread" })).toContainText(
    "Due tomorrow",
  );

  // Single-key shortcuts.
  await expect(page.getByRole("link", { name: "Buy milk and bread" })).toBeFocused();
  await press("1");
  await expect(page.getByRole("listitem").filter({ hasText: "High priority" })).toHaveCount(1);
  await press("j");
  await expect(page.getByRole("link", { name: "Call the bank" })).toBeFocused();
  await press("k j ArrowUp ArrowDown Delete");
  await expect(page.getByRole("link", { name: "Call the bank" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Buy milk and bread" })).toBeFocused();
  await press("F6");
  await expect(page.getByRole("button", { name: "Undo" }).last()).toBeFocused();
  await press("Enter");
  await expect(page.getByRole("link", { name: "Call the bank" })).toBeVisible();

  await press("/");
  await expect(page.getByLabel("Search")).toBeFocused();
  await page.keyboard.type("bread");
  await expect(page.getByRole("listitem")).toHaveCount(1);
  await tabTo(page, /^Clear filters$/);
  await press("Enter");
  await expect(page.getByRole("listitem")).toHaveCount(2);

  await tabTo(page, /^Done: Buy milk/);
  await press("x");
  await expect(page.getByRole("listitem")).toHaveCount(1);
  await press("Control+z");
  await expect(page.getByRole("listitem")).toHaveCount(2);
  await press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await press("Escape n");
  await expect(page.getByLabel("New task")).toBeFocused();
  await press("Shift+Tab");
  await expect(page.getByRole("button", { name: "Sign out" })).toBeFocused();
  await press("Enter");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("shortcuts do not act in fields, nor when they are off", async ({ signedUp: { page } }) => {
  const press = presser(page);
  await addTask(page, "njkxe 123 t?/");
  await expect(page.getByRole("link", { name: "njkxe 123 t?/" })).toBeVisible();
  await press("Shift+Tab Shift+Tab Enter");
  await page.getByRole("dialog").getByLabel("single-key").press("Space");
  await press("Escape");
  await page.getByRole("link", { name: "njkxe" }).focus();
  await press("1 x n Delete");
  await expect(page.getByLabel("New task")).not.toBeFocused();
  await expect(page.getByRole("listitem")).toHaveCount(1);
  await expect(page.getByRole("listitem").filter({ hasText: "High priority" })).toHaveCount(0);
});

test("t sets the due date of the focused task", async ({ signedUp: { page } }) => {
  await addTask(page, "Buy milk");
  await page.getByRole("link", { name: "Buy milk" }).focus();
  await page.keyboard.press("t");
  await expect(page.getByLabel("Due date")).toBeFocused();
});

test("arrow keys move between the new-task field and the list, Backspace deletes", async ({
  signedUp: { page },
}) => {
  const press = presser(page);
  await addTask(page, "Buy milk");
  await addTask(page, "Pay the rent");
  await expect(page.getByLabel("New task")).toBeFocused();
  await page.keyboard.type("half a word");
  await press("ArrowDown");
  await expect(page.getByRole("link", { name: "Pay the rent" })).toBeFocused();
  await press("ArrowUp");
  await expect(page.getByLabel("New task")).toBeFocused();
  await press("Backspace");
  await expect(page.getByLabel("New task")).toHaveValue("half a wor");
  await press("ArrowDown Backspace");
  await expect(page.getByRole("link", { name: "Pay the rent" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Buy milk" })).toBeFocused();
});
