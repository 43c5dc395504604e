import type { Locator, Page } from "@playwright/test";
import { answerWith } from "../support/breaking.ts";
import { day, enter, expect, seed, test } from "../support/fixtures.ts";
import { chooseLanguage } from "../support/settings.ts";

const WIDTHS = [320, 375, 768, 1280, 1920] as const;

async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  expect.soft(content, where).toBeLessThanOrEqual(screen);
  const wide = await page
    .locator("dialog[open]")
    .evaluateAll((dialogs) => dialogs.filter((each) => each.scrollWidth > each.clientWidth).length);
  expect.soft(wide, `${where}: dialogs that scroll sideways`).toBe(0);
}

async function walk(page: Page, where: string): Promise<void> {
  await expectNoSidewaysScroll(page, `${where}: list`);
  await page.locator("[data-task] a").first().click();
  await page.locator("input[name=title]").waitFor();
  await expectNoSidewaysScroll(page, `${where}: editor`);
  await page.keyboard.press("Escape");
  await page.locator("header button").nth(-2).click();
  await expectNoSidewaysScroll(page, `${where}: settings`);
  await page.keyboard.press("Escape");
}

for (const language of ["en", "ur"] as const) {
  test(`in ${language} nothing scrolls sideways, from 320 to 1920 pixels and at 200 % text${language === "ur" ? " @nightly" : ""}`, async ({
    page,
    user: { account },
    request,
  }) => {
    await chooseLanguage(page, language);
    await seed(
      request,
      account,
      { title: "Buy milk", priority: "high", due_date: day(-3) },
      { title: "A-title-without-a-single-space-".repeat(8), description: "y".repeat(400) },
    );
    await enter(page, account);
    await page.locator("[data-task]").first().waitFor();
    // Urdu shares the layout; its letters are taller and its words longer.
    for (const width of language === "ur" ? [320, 1280] : WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await walk(page, `${width}`);
    }
    for (const width of language === "ur" ? [320] : [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      await walk(page, `${width} at 200 %`);
    }
  });
}

test("nothing scrolls sideways before signing in", async ({ page }) => {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto("/sign-up");
    await page.getByLabel("Email").waitFor();
    await expectNoSidewaysScroll(page, `${width}`);
  }
});

test("targets are at least 24 by 24 pixels", async ({ page, user: { account }, request }) => {
  await seed(
    request,
    account,
    ...Array.from({ length: 12 }, (_, n) => ({ title: `Task ${n}`, due_date: day(9) })),
  );
  await page.setViewportSize({ width: 320, height: 700 });
  await enter(page, account);
  await page.locator("[data-task]").first().waitFor();
  // The views stay on one line, with their numbers.
  await expect(page.getByRole("link", { name: "Upcoming" })).toHaveAccessibleDescription("12");
  expect((await page.getByRole("navigation").boundingBox())?.height).toBeLessThan(60);
  const small = await page
    .locator("a:visible, button:visible, select:visible, input:visible")
    .evaluateAll((elements) =>
      elements
        .map((element) => ({
          element,
          box: (element.closest("label") ?? element).getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ element }) => element.outerHTML),
    );
  expect(small).toEqual([]);
});

test("controls are at least 44 pixels high, and those in a row 24", async ({
  page,
  user: { account },
  request,
}) => {
  const low = (least: number, within: string) =>
    page.locator(`${within} :is(button, select, input, textarea, nav a):visible`).evaluateAll(
      (elements, least) =>
        elements
          .filter((element) => least < 44 || !element.closest("[data-task]"))
          .map((element) => ({
            element,
            height: (element.closest("label") ?? element).getBoundingClientRect().height,
          }))
          .filter(({ height }) => height < least)
          .map(({ element, height }) => `${height}: ${element.outerHTML}`),
      least,
    );
  await page.goto("/");
  await page.getByLabel("Email").waitFor();
  expect(await low(44, "body")).toEqual([]);
  await seed(request, account, { title: "Buy milk", due_date: day(-1) }, { title: "Call" });
  await page.setViewportSize({ width: 1280, height: 800 });
  await enter(page, account);
  await page.locator("[data-task]").first().hover();
  expect(await low(24, "[data-task]")).toEqual([]);
  expect(await low(44, "body")).toEqual([]);
  await page.locator("[data-task] a").first().click();
  await page.locator("input[name=title]").waitFor();
  expect(await low(44, "dialog[open]")).toEqual([]);
  await page.keyboard.press("Escape");
  await page.locator("header button").nth(-2).click();
  expect(await low(44, "dialog[open]")).toEqual([]);
});

test("nine tasks fit on a screen of 1280 by 800", async ({ page, user: { account }, request }) => {
  await seed(request, account, ...Array.from({ length: 12 }, (_, n) => ({ title: `Task ${n}` })));
  await page.setViewportSize({ width: 1280, height: 800 });
  await enter(page, account);
  await page.locator("[data-task]").first().waitFor();
  const seen = await page
    .locator("[data-task]")
    .evaluateAll((rows) => rows.filter((row) => row.getBoundingClientRect().bottom <= innerHeight));
  expect(seen.length).toBeGreaterThanOrEqual(9);
});

for (const [width, most] of [
  [375, 150],
  [1280, 170],
] as const) {
  test(`at a width of ${width} the first task starts at most ${most} pixels from the top`, async ({
    page,
    user: { account },
    request,
  }) => {
    await seed(request, account, { title: "Buy milk" });
    await page.setViewportSize({ width, height: 800 });
    await enter(page, account);
    const row = page.locator("[data-task]");
    await row.waitFor();
    expect((await row.boundingBox())?.y).toBeLessThanOrEqual(most);
  });
}

test("the foot of the editor covers neither the focus nor what went wrong", async ({
  page,
  user: { account },
  request,
  watch,
}) => {
  watch.expectRefusals(500);
  await seed(request, account, { title: "Buy milk" });
  await page.setViewportSize({ width: 320, height: 480 });
  await enter(page, account);
  await page.getByRole("link", { name: "Buy milk" }).click();
  const dialog = page.getByRole("dialog");
  const expectUncovered = async (part: Locator) => {
    const [foot, box] = [
      await dialog.locator("[data-foot]").boundingBox(),
      await part.boundingBox(),
    ];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1);
  };
  await dialog.getByLabel("Title").fill("Buy oat milk");
  for (const control of await dialog.locator("form > :not([data-foot]) button").all()) {
    await control.focus();
    await expectUncovered(control);
  }
  await answerWith(page, 500, {}, "PATCH");
  await dialog.getByLabel("Title").press("Enter");
  await dialog.getByRole("alert").waitFor();
  await expectUncovered(dialog.getByRole("alert"));
});
