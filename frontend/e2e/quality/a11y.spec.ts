import type { Page } from "@playwright/test";
import { expectNoViolations } from "../support/axe.ts";
import { walkDialogs } from "../support/dialog-states.ts";
import { expect, test } from "../support/fixtures.ts";
import { chooseLanguage } from "../support/settings.ts";
import { type Look, walkList, walkSignedOut } from "../support/states.ts";

const withAxe =
  (page: Page): Look =>
  (state) =>
    expectNoViolations(page, state);

for (const [language, night] of [
  // Daytime runs take Urdu, the harder one: right to left, with taller letters. Nightly runs take both.
  ["ur", ""],
  ["ur", " @nightly"],
  ["en", " @nightly"],
] as const) {
  test.describe(`in ${language}: axe finds nothing${night}`, () => {
    test.beforeEach(async ({ page, watch }) => {
      watch.expectRefusals(400, 401, 404, 412, 422, 500, 503);
      watch.expectBrokenConnections();
      watch.expectReports(/Minified React error/);
      await chooseLanguage(page, language);
    });

    test("before signing in", async ({ page, request }) =>
      walkSignedOut({ page, request }, withAxe(page)));

    test("on the list", async ({ page, request }) => {
      await walkList({ page, request }, withAxe(page));
    });

    test("in the dialogs", async ({ page, request }) =>
      walkDialogs({ page, request }, withAxe(page)));
  });
}

test("reduced motion turns animations off", async ({ signedUp: { page } }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.getByRole("button", { name: "Settings" }).click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test("in forced colours the current view and the chosen command are distinguishable", async ({
  signedUp: { page },
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  const groundOf = (role: "link" | "option", name: string) =>
    page
      .getByRole(role, { name, exact: true })
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  const chosen = await groundOf("link", "All");
  expect(chosen).not.toBe(await groundOf("link", "Done"));
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("listbox")).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(await groundOf("option", "Today")).toBe(chosen);
  expect(await groundOf("option", "Upcoming")).not.toBe(chosen);
});

test("messages never cover the focus", async ({ signedUp: { page } }) => {
  await page.setViewportSize({ width: 360, height: 420 });
  for (const title of ["one", "two", "three", "four", "five", "six"]) {
    await page.getByLabel("New task").fill(title);
    await page.keyboard.press("Enter");
  }
  await page.getByLabel("Done: six").check();
  const toast = page.getByRole("button", { name: "Undo" });
  await toast.waitFor();
  for (let stops = 0; stops < 15; stops += 1) {
    await page.keyboard.press("Tab");
    const covered = await page.evaluate(() => {
      const { activeElement: focused } = document;
      const box = focused?.getBoundingClientRect();
      const inRow = focused?.closest("[data-task]");
      const over = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return Boolean(inRow && over && !inRow.contains(over));
    });
    expect(covered).toBe(false);
  }
});
