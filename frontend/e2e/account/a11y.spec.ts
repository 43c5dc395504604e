import type { Page } from "@playwright/test";
import { expectNoViolations } from "../support/axe.ts";
import { answerWith, repair } from "../support/breaking.ts";
import { enter, expect, seed, test } from "../support/fixtures.ts";
import { chooseLanguage } from "../support/settings.ts";

const TABLE = [
  "title,description,due",
  '"Buy milk, eggs",two litres,2026-12-01',
  "کتاب,,",
  "x,,soon",
];

/** Expects no axe violations in either theme and no sideways scrolling at 320 pixels, dialog included. */
async function look(page: Page, state: string): Promise<void> {
  await expectNoViolations(page, state);
  await page.setViewportSize({ width: 320, height: 640 });
  const over = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("dialog[open]")]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => `${element.tagName} ${element.scrollWidth}`),
  );
  expect.soft(over, `${state} at 320 pixels`).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
}

const top = (page: Page) => page.locator("dialog[open]").last();
const section = (page: Page, name: "account" | "data") =>
  page.locator(`section[aria-labelledby=${name}]`);

for (const language of ["en", "ur"] as const) {
  test(`in ${language} account and data are accessible @nightly`, async ({
    page,
    request,
    user: { account },
    watch,
  }) => {
    watch.expectRefusals(401, 429, 503);
    await chooseLanguage(page, language);
    await seed(request, account, { title: "Pay the rent" });
    await enter(page, account);
    await page.locator("header button").nth(-2).click();
    await section(page, "account").waitFor();
    await look(page, "settings");

    await section(page, "account").getByRole("button").first().click();
    await top(page).locator("input[name=current]").fill("not hers at all");
    await top(page).locator("input[name=new]").fill("other quiet words there");
    await top(page).locator("button[type=submit]").click();
    await page.getByRole("alert").waitFor();
    await look(page, "wrong current password");
    await page.keyboard.press("Escape");

    await section(page, "account").getByRole("button").last().click();
    await top(page).locator("input[name=password]").fill("not hers at all");
    await top(page).locator("button[type=submit]").click();
    await page.getByRole("alert").waitFor();
    await look(page, "delete account");
    await page.keyboard.press("Escape");

    await section(page, "data").getByRole("button").last().click();
    const file = (text: string) =>
      top(page)
        .locator("input[type=file]")
        .setInputFiles({ name: "tasks.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    await file("nothing");
    await page.getByRole("alert").waitFor();
    await look(page, "a file that cannot be read");
    await file(TABLE.join("\n"));
    await top(page).locator("#omitted").waitFor();
    await look(page, "preview");
    await answerWith(page, 429, { "retry-after": "60" }, "POST");
    await top(page).getByRole("button").last().click();
    await top(page).locator("[role=status] span").first().waitFor();
    await look(page, "import");
    await top(page).getByRole("button").click();
    await top(page).locator("progress").waitFor({ state: "detached" });
    await look(page, "import stopped");
    await repair(page);
  });

  test(`in ${language} the choice to stay signed in is accessible`, async ({ page }) => {
    await chooseLanguage(page, language);
    await page.goto("/sign-in");
    await page.locator("input[name=stay]").waitFor();
    await look(page, "sign-in");
  });
}

test("the account can be deleted without a mouse", async ({ signedUp: { page, person } }) => {
  const tabTo = async (name: string) => {
    for (let stops = 0; stops < 40; stops += 1) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
      if (focused === name) {
        return;
      }
    }
    throw new Error(`${name} was not reached`);
  };
  await page.getByRole("button", { name: "Settings" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Delete account" }).waitFor();
  await tabTo("Export as JSON");
  await page.keyboard.press("Enter");
  await expect(page.getByText("There are no tasks to export yet.")).toBeVisible();
  await tabTo("Import tasks");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("File")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Import tasks" })).toBeFocused();
  await tabTo("Change password");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Current password")).toBeFocused();
  await page.keyboard.press("Escape");
  await tabTo("Delete account");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Your password")).toBeFocused();
  await page.keyboard.type(person.password);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Your account is deleted")).toBeVisible();
  await expect(page.getByLabel("Email")).toBeFocused();
});
