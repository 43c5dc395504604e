import type { Page } from "@playwright/test";
import { call, enter, expect, seed, test } from "../support/fixtures.ts";
import { chooseLanguage } from "../support/settings.ts";

const editor = (page: Page) => page.getByRole("dialog", { name: "Edit task" });
const link = (page: Page, title: string) => page.getByRole("link", { name: title });

test("on a phone it is a sheet whose foot stays in sight, and the title has the focus when it is asked for", async ({
  page,
  user: { account },
  request,
}) => {
  await seed(request, account, { title: "Buy milk" });
  await page.setViewportSize({ width: 375, height: 720 });
  await enter(page, account);
  await link(page, "Buy milk").click();
  await expect(editor(page).getByRole("heading", { name: "Edit task" })).toBeFocused();
  await editor(page).getByLabel("Description").fill("many\nlines\n".repeat(20));
  // A keyboard on the screen covers the page and does not resize it; zooming in covers nothing.
  for (const [height, scale, bottom] of [
    [720, 1, 720],
    [380, 1, 380],
    [360, 2, 720],
  ] as const) {
    await page.evaluate(
      ([height, scale]) => {
        Object.defineProperties(visualViewport, {
          height: { configurable: true, value: height },
          scale: { configurable: true, value: scale },
        });
        visualViewport?.dispatchEvent(new Event("resize"));
      },
      [height, scale] as const,
    );
    const sheet = await editor(page).boundingBox();
    expect(sheet && [sheet.x, sheet.width, sheet.y + sheet.height]).toEqual([0, 375, bottom]);
    const save = await editor(page).getByRole("button", { name: "Save" }).boundingBox();
    expect((save?.y ?? bottom) + (save?.height ?? 0)).toBeLessThan(bottom);
  }
  await editor(page).getByLabel("Description").fill("");
  await page.keyboard.press("Escape");
  await link(page, "Buy milk").focus();
  await page.keyboard.press("Enter");
  await expect(editor(page).getByLabel("Title")).toBeFocused();
});

test("its cross and a press outside close it, and what was typed is kept", async ({
  page,
  user: { account },
  request,
}) => {
  await seed(request, account, { title: "Buy milk" });
  await enter(page, account);
  for (const [typed, leave] of [
    ["Buy oat milk", () => page.mouse.click(5, 300)],
    ["Buy rice milk", () => editor(page).getByRole("button", { name: "Close" }).click()],
  ] as const) {
    await link(page, "Buy milk").click();
    await editor(page).getByLabel("Title").fill(typed);
    await leave();
    await expect(editor(page)).toBeHidden();
    await expect(page.getByText("You have unsaved changes here.")).toBeVisible();
    await page.getByRole("button", { name: "Open" }).click();
    await expect(editor(page).getByLabel("Title")).toHaveValue(typed);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Discard" }).click();
  }
  // Choosing text may begin inside and end outside.
  await link(page, "Buy milk").click();
  const title = await editor(page).getByLabel("Title").boundingBox();
  await page.mouse.move((title?.x ?? 0) + 60, (title?.y ?? 0) + 20);
  await page.mouse.down();
  await page.mouse.move(5, 300);
  await page.mouse.up();
  await expect(editor(page)).toBeVisible();
});

test("a task is done in its editor, and that is taken back", async ({
  page,
  user: { account },
  request,
}) => {
  const [id = ""] = await seed(request, account, { title: "Buy milk" });
  await enter(page, account);
  await link(page, "Buy milk").click();
  await editor(page).getByLabel("Done", { exact: true }).check();
  await editor(page).getByRole("button", { name: "Save" }).click();
  await expect(editor(page)).toBeHidden();
  await expect(link(page, "Buy milk")).toBeHidden();
  await expect
    .poll(async () => (await call(request, account, "GET", id)).json())
    .toMatchObject({ completed: true });
  await page.keyboard.press("Control+z");
  await expect(link(page, "Buy milk")).toBeVisible();
});

test("where it is wide it stands beside the list, which goes on working", async ({
  page,
  user: { account },
  request,
}) => {
  await seed(request, account, { title: "Buy milk" }, { title: "Call the bank" });
  await page.setViewportSize({ width: 1920, height: 900 });
  await enter(page, account);
  await link(page, "Buy milk").click();
  await expect(editor(page)).toBeVisible();
  for (const width of [1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const [panel, main] = [
      await editor(page).boundingBox(),
      await page.locator("main").boundingBox(),
    ];
    expect((main?.x ?? 0) + (main?.width ?? 0), `${width}`).toBeLessThanOrEqual(panel?.x ?? 0);
  }
  await editor(page).getByLabel("Title").fill("Buy oat milk");

  await page.getByLabel("Done: Call the bank").check();
  await page.getByRole("button", { name: "Undo" }).click();
  await link(page, "Call the bank").click();
  await expect(editor(page).getByLabel("Title")).toHaveValue("Call the bank");
  await expect(page.getByText("You have unsaved changes here.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(editor(page)).toBeHidden();
  await expect(link(page, "Call the bank")).toBeFocused();
  await expect(page).toHaveURL(/\/(\?[^/]*)?$/);
  await page.goBack();
  await expect(page).not.toHaveURL(/\/tasks\//);
});

test("a message does not cover the foot of the editor, however many lines that takes", async ({
  page,
  user: { account },
  request,
}) => {
  await seed(
    request,
    account,
    { title: "Buy milk", description: "y\n".repeat(40) },
    { title: "Call" },
  );
  // In Urdu its buttons take two lines at 320 pixels.
  await chooseLanguage(page, "ur");
  await enter(page, account);
  await page.locator("[data-task]", { hasText: "Call" }).getByRole("checkbox").check();
  const message = page.locator("[data-message]");
  await message.hover();
  await link(page, "Buy milk").click();
  for (const [width, height] of [
    [320, 568],
    [375, 667],
    [640, 700],
    [1280, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    const foot = await page.locator("[data-foot]").boundingBox();
    const covers = await message.boundingBox();
    const [top, bottom] = [covers?.y ?? 0, (covers?.y ?? 0) + (covers?.height ?? 0)];
    await expect(message, `${width}`).toBeInViewport({ ratio: 1 });
    expect(
      bottom <= (foot?.y ?? 0) || top >= (foot?.y ?? 0) + (foot?.height ?? 0),
      `${width}`,
    ).toBe(true);
  }
});

test("beside the list, Escape asks before discarding, and the question stays on top in a narrower window", async ({
  page,
  user: { account },
  request,
}) => {
  await seed(request, account, { title: "Buy milk" });
  await page.setViewportSize({ width: 1920, height: 900 });
  await enter(page, account);
  await link(page, "Buy milk").click();
  await editor(page).getByLabel("Title").fill("Buy oat milk");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Keep editing" }).waitFor();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole("button", { name: "Keep editing" }).click({ timeout: 5_000 });
  await expect(editor(page).getByLabel("Title")).toHaveValue("Buy oat milk");
});
