import type { Page } from "@playwright/test";
import { enter, expect, seed, test } from "../support/fixtures.ts";
import { chooseLanguage } from "../support/settings.ts";

const field = (page: Page) => page.getByRole("combobox", { name: /Choose a command|کمانڈ چنیں/ });
const chosen = (page: Page) => page.getByRole("option", { selected: true });

test("with Ctrl+K and a few letters every command of the list is at hand", async ({
  page,
  user: { account },
  request,
}) => {
  await seed(request, account, { title: "Buy milk" });
  await enter(page, account);
  await page.getByRole("link", { name: "Buy milk" }).waitFor();
  const open = async () => {
    // The part that listens comes when the page stands.
    await expect(async () => {
      await page.keyboard.press("Control+k");
      await expect(field(page)).toBeFocused({ timeout: 500 });
    }).toPass();
  };
  await open();
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeHidden();
  await expect(page.getByLabel("New task")).toBeFocused();

  await open();
  await page.keyboard.press("ArrowUp");
  await expect(chosen(page)).toHaveText("اردو");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(chosen(page)).toHaveText("Upcoming");
  const active = await field(page).getAttribute("aria-activedescendant");
  expect(active).toBe(await chosen(page).getAttribute("id"));
  await page.keyboard.type("tod");
  await expect(page.getByRole("option")).toHaveText(["Today"]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/view=today/);

  await open();
  const before = await field(page).boundingBox();
  await page.keyboard.type("nothing like it");
  await expect(page.getByText("No command matches.")).toBeVisible();
  // A shorter list does not move the field from under whoever types.
  expect(await field(page).boundingBox()).toEqual(before);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(field(page)).toBeHidden();

  for (const [typed, there] of [
    ["write", page.getByLabel("New task")],
    ["find", page.getByRole("searchbox")],
    ["filter", page.getByLabel("Priority")],
  ] as const) {
    await open();
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    await expect(there).toBeFocused();
  }
  await open();
  await page.getByRole("option", { name: "Settings" }).click();
  await expect(page.getByRole("dialog", { name: "Settings" })).toBeVisible();
  // Not over a question or a dialog.
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeHidden();
  await page.keyboard.press("Escape");
  await open();
  await page.keyboard.type("dark");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("in Urdu, and on a layout without Latin letters, the commands open by the place of the key", async ({
  page,
  user: { account },
}) => {
  await chooseLanguage(page, "ur");
  await page.setViewportSize({ width: 320, height: 568 });
  await enter(page, account);
  await expect(async () => {
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key: "ن", code: "KeyK", ctrlKey: true, bubbles: true }),
      ),
    );
    await expect(field(page)).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("ArrowUp");
  await expect(chosen(page)).toBeInViewport({ ratio: 1 });
  await expect(field(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.type("مکمل");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/status=done/);
});
