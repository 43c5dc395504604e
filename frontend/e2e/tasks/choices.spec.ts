import type { Page } from "@playwright/test";
import { answered, call, day, enter, expect, row, seed, test } from "../support/fixtures.ts";
import { chooseLanguage } from "../support/settings.ts";

const plan = (page: Page, title: string) => page.getByRole("dialog", { name: `Plan ${title}` });

async function open(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: `Plan ${title}` }).click();
  await plan(page, title).waitFor();
}

test("date and priority are chosen from the row, and taken back with one press", async ({
  page,
  user: { account },
  request,
}) => {
  const [id = ""] = await seed(request, account, { title: "Buy milk" }, { title: "Call" });
  await enter(page, account);
  await open(page, "Buy milk");
  const saved = answered(page, "PATCH");
  await plan(page, "Buy milk").getByRole("button", { name: "Tomorrow" }).click();
  await expect(plan(page, "Buy milk")).toBeHidden();
  await expect(row(page, "Buy milk")).toContainText("Due tomorrow");
  await expect(page.getByRole("button", { name: "Plan Buy milk" })).toBeFocused();
  await saved;

  await open(page, "Buy milk");
  await plan(page, "Buy milk").getByLabel("High").check();
  await plan(page, "Buy milk").getByLabel("Due date").fill(day(1));
  // A press outside is no way to lose what was chosen.
  await page.mouse.click(5, 5);
  await expect(row(page, "Buy milk")).toContainText("High priority");
  await expect
    .poll(async () => (await call(request, account, "GET", id)).json())
    .toMatchObject({ priority: "high", due_date: day(1) });
  await page.keyboard.press("Control+z");
  await expect(row(page, "Buy milk")).not.toContainText("High priority");
  await expect(row(page, "Buy milk")).toContainText("Due tomorrow");
});

test("with the keyboard alone: Enter keeps, Escape does not, and half a date stays and says so", async ({
  page,
  user: { account },
  request,
}) => {
  await seed(request, account, { title: "Buy milk", due_date: day(0) }, { title: "Call" });
  await enter(page, account, "/?view=today");
  await row(page, "Buy milk").waitFor();
  await page.getByRole("button", { name: "Plan Buy milk" }).focus();
  await page.keyboard.press("Enter");
  const date = plan(page, "Buy milk").getByLabel("Due date");
  await expect(date).toBeFocused();
  await page.keyboard.type("0230");
  await page.keyboard.press("Enter");
  await expect(plan(page, "Buy milk").getByText("incomplete or does not exist")).toBeVisible();
  await expect(date).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(plan(page, "Buy milk")).toBeHidden();
  await expect(row(page, "Buy milk")).toContainText("Due today");

  await page.keyboard.press("Enter");
  await plan(page, "Buy milk").getByLabel("Medium").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(row(page, "Buy milk")).toContainText("Low priority");
  // What leaves the view hands the focus on.
  await page.keyboard.press("Enter");
  await plan(page, "Buy milk").getByRole("button", { name: "Tomorrow" }).press("Enter");
  await expect(page.getByText("Nothing is due today.")).toBeVisible();
  await expect(page.getByLabel("New task")).toBeFocused();
});

for (const language of ["en", "ur"] as const) {
  test(`on a narrow screen it stands within, beside its row, in ${language}`, async ({
    page,
    user: { account },
    request,
  }) => {
    await chooseLanguage(page, language);
    await seed(request, account, ...Array.from({ length: 12 }, (_, n) => ({ title: `Task ${n}` })));
    await page.setViewportSize({ width: 320, height: 640 });
    await enter(page, account);
    for (const at of [0, 7]) {
      const opener = page.locator("[data-task] button[aria-haspopup]").nth(at);
      await opener.click();
      const dialog = page.locator("dialog[open]");
      const [box, button] = [await dialog.boundingBox(), await opener.boundingBox()];
      expect(box && button).toBeTruthy();
      if (box && button) {
        expect(box.x).toBeGreaterThanOrEqual(8);
        expect(box.x + box.width).toBeLessThanOrEqual(312);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(640);
      }
      await page.keyboard.press("Escape");
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    const opener = page.locator("[data-task] button[aria-haspopup]").first();
    await opener.click();
    const [box, button] = [
      await page.locator("dialog[open]").boundingBox(),
      await opener.boundingBox(),
    ];
    const middle = (button?.x ?? 0) + (button?.width ?? 0) / 2;
    expect(box?.x).toBeLessThan(middle);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(middle);
  });
}
