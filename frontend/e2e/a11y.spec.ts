import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { addTask, expect, test } from "./fixtures.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(violations).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const path of ["/sign-in", "/sign-up"]) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        await page.getByLabel("Email").waitFor();
        await expectNoViolations(page);
      });
    }

    test("axe finds nothing on the list, in the editor and in the question", async ({
      signedUp: { page },
    }) => {
      await addTask(page, "Pay the rent");
      await addTask(page, "Buy milk");
      await page.getByLabel("Done: Buy milk").check();
      await page.getByRole("link", { name: "Pay the rent" }).click();
      await page.getByLabel("Priority").selectOption("High");
      await page.getByLabel("Due date").fill("2026-12-01");
      await expectNoViolations(page);
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("High priority").waitFor();
      await expectNoViolations(page);
      await page.getByRole("button", { name: "Delete Buy milk" }).click();
      await expectNoViolations(page);
    });
  });
}

test.describe("on a screen 320 pixels wide", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  test("nothing scrolls sideways", async ({ signedUp: { page } }) => {
    await addTask(page, "A-title-without-a-single-space-".repeat(5));
    expect(await widthOf(page)).toBe(320);
    await page.getByRole("listitem").getByRole("link").click();
    await page.getByRole("textbox", { name: "Title" }).waitFor();
    expect(await widthOf(page)).toBe(320);
  });

  test("nothing scrolls sideways before signing in", async ({ page }) => {
    await page.goto("/sign-up");
    await page.getByLabel("Email").waitFor();
    expect(await widthOf(page)).toBe(320);
  });
});
