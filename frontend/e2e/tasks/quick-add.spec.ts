import type { Page } from "@playwright/test";
import { answered, call, day, enter, expect, test } from "../support/fixtures.ts";
import { chooseLanguage } from "../support/settings.ts";

const field = (page: Page) => page.getByLabel("New task");
const chip = (page: Page, name: string | RegExp) =>
  page.getByRole("group", { name: "Understood" }).getByRole("button", { name });

/** Types a line after the parser has loaded. */
async function write(page: Page, text: string): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("/understand-")),
  );
  await field(page).fill(text);
}

test("one line and Enter add a task with a date and a priority", async ({ signedUp: { page } }) => {
  await write(page, "buy milk tomorrow !high");
  await expect(chip(page, /^Due \w{3} \d+ \w+ remove$/)).toBeVisible();
  await expect(chip(page, "High priority remove")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Understood: Due" })).toContainText(
    "High priority",
  );
  let posts = 0;
  page.on("request", (request) => {
    posts += request.method() === "POST" ? 1 : 0;
  });
  const saved = answered(page, "POST");
  await page.keyboard.press("Enter");
  expect(await (await saved).json()).toMatchObject({
    title: "buy milk",
    due_date: day(1),
    priority: "high",
  });
  await expect(page.getByRole("listitem")).toContainText("Due tomorrow");
  await expect(page.getByRole("listitem")).toContainText("High");
  await expect(field(page)).toHaveValue("");
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole("group", { name: "Understood" })).toHaveCount(0);
  expect(posts).toBe(1);
});

test("a recognised phrase can be undone by keyboard, and stays in the title", async ({
  signedUp: { page },
}) => {
  await write(page, "Watch Wednesday !low");
  await chip(page, /^Due/).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(chip(page, /^Due/)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(chip(page, /^Due/)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "stays in the title" })).toHaveCount(1);
  await chip(page, /^Low/).click();
  await expect(field(page)).toHaveValue("Watch Wednesday !low");
  const saved = answered(page, "POST");
  await page.keyboard.press("Enter");
  expect(await (await saved).json()).toMatchObject({
    title: "Watch Wednesday !low",
    due_date: null,
    priority: "medium",
  });
  await test.step("for that line only", async () => {
    await field(page).fill("Watch Wednesday");
    await expect(chip(page, /^Due/)).toBeVisible();
  });
});

test("plain titles stay plain", async ({ signedUp: { page } }) => {
  await write(page, "probe tomorrow");
  await chip(page, /^Due/).waitFor();
  for (const title of ["Watch Friday Night Lights", "Read Tomorrow, and tomorrow", "tomorrow"]) {
    await field(page).fill(title);
    await expect(chip(page, /./)).toHaveCount(0);
    const saved = answered(page, "POST");
    await page.keyboard.press("Enter");
    expect(await (await saved).json()).toMatchObject({ title, due_date: null });
  }
});

test("a line entered before the parser has loaded is added as typed", async ({
  page,
  user: { account },
  request,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/understand-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await enter(page, account);
  await field(page).pressSequentially("buy milk tomorrow");
  const saved = answered(page, "POST");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "buy milk tomorrow" })).toBeVisible();
  await saved;
  await field(page).pressSequentially("pay rent tomorrow");
  release();
  await expect(chip(page, /^Due/)).toBeVisible();
  const second = answered(page, "POST");
  await page.keyboard.press("Enter");
  await second;
  const tasks = await (await call(request, account, "GET", "")).json();
  expect(tasks).toMatchObject([
    { title: "pay rent", due_date: day(1) },
    { title: "buy milk tomorrow", due_date: null },
  ]);
});

test("the same in Urdu", async ({ page, user: { account } }) => {
  await chooseLanguage(page, "ur");
  await page.setViewportSize({ width: 320, height: 640 });
  await enter(page, account);
  await page.getByLabel("نیا کام").fill("دودھ خریدیں کل !زیادہ");
  const chips = page.getByRole("group", { name: "جو سمجھا گیا" });
  await expect(chips.getByRole("button")).toHaveCount(2);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  const saved = answered(page, "POST");
  await page.keyboard.press("Enter");
  expect(await (await saved).json()).toMatchObject({
    title: "دودھ خریدیں",
    due_date: day(1),
    priority: "high",
  });
});
