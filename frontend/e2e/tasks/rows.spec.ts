import type { Page } from "@playwright/test";
import { answered, call, day, enter, expect, row, seed, test } from "../support/fixtures.ts";

const weekday = (days: number) =>
  new Intl.DateTimeFormat("en-GB", { weekday: "long" }).format(new Date(`${day(days)}T12:00:00`));

test("nearby dates are shown as weekday, today or tomorrow", async ({
  page,
  user: { account },
  request,
}) => {
  await seed(
    request,
    account,
    { title: "one", due_date: day(-1) },
    { title: "two", due_date: day(0) },
    { title: "three", due_date: day(1) },
    { title: "four", due_date: day(4) },
    { title: "five", due_date: "9999-12-31" },
    { title: "دودھ لائیں" },
  );
  await enter(page, account);
  await expect(row(page, "one")).toContainText("Overdue: yesterday");
  await expect(row(page, "two")).toContainText("Due today");
  await expect(row(page, "three")).toContainText("Due tomorrow");
  await expect(row(page, "four")).toContainText(`Due ${weekday(4)}`);
  await expect(row(page, "five")).toContainText("Due Fri 31 Dec 9999");
  // A title of the other direction starts at the same edge.
  await expect(row(page, "دودھ").locator("bdi")).toHaveCSS("text-align", "left");
});

test("the checkbox shows the priority by colour and sign, and details are right below the title", async ({
  page,
  user: { account },
  request,
}) => {
  await seed(
    request,
    account,
    { title: "low one", priority: "low" },
    { title: "plain one" },
    { title: "high one, with so many words ".repeat(9), priority: "high", due_date: day(3) },
  );
  await enter(page, account);
  await row(page, "high one").waitFor();
  const looks = await page.getByRole("checkbox").evaluateAll((boxes) =>
    boxes.map((box) => {
      const { borderColor, borderStyle } = getComputedStyle(box);
      return { colour: borderColor, sign: borderStyle + getComputedStyle(box, "::before").content };
    }),
  );
  expect(new Set(looks.map(({ sign }) => sign)).size).toBe(3);
  expect(looks[0]?.colour).not.toBe(looks[1]?.colour);

  const first = row(page, "high one");
  const title = await first.getByRole("link").boundingBox();
  const box = await first.getByRole("checkbox").boundingBox();
  const meta = await first.getByText("High priority").boundingBox();
  expect(title && box && meta).toBeTruthy();
  if (title && box && meta) {
    expect(title.height).toBeGreaterThan(60);
    expect(box.y + box.height / 2).toBeLessThan(title.y + 40);
    expect(meta.y - (title.y + title.height)).toBeLessThan(4);
  }
});

test("Delete is inconspicuous until the row is hovered or focused", async ({
  page,
  user: { account },
  request,
}) => {
  await seed(request, account, { title: "Buy milk" });
  await enter(page, account);
  const bin = page.getByRole("button", { name: "Delete Buy milk" });
  await expect(bin).toHaveCSS("opacity", "0");
  await row(page, "Buy milk").hover();
  await expect(bin).toHaveCSS("opacity", "1");
  await page.mouse.move(0, 0);
  await expect(bin).toHaveCSS("opacity", "0");
  await page.getByLabel("Done: Buy milk").focus();
  await expect(bin).toHaveCSS("opacity", "1");
});

test.describe("under a finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 375, height: 740 } });

  test("Delete is always visible", async ({ page, user: { account }, request }) => {
    await seed(request, account, { title: "Buy milk" });
    await enter(page, account);
    await expect(page.getByRole("button", { name: "Delete Buy milk" })).toHaveCSS("opacity", "1");
  });
});

const leaving = (page: Page) =>
  page.locator("[data-task]").evaluate((element) =>
    element.getAnimations().map((animation) => {
      const { duration, delay } = animation.effect?.getTiming() ?? {};
      const before = element.getBoundingClientRect().height;
      animation.finish();
      const { height } = element.getBoundingClientRect();
      return { duration, delay, before, height, opacity: getComputedStyle(element).opacity };
    }),
  );

for (const reducedMotion of ["no-preference", "reduce"] as const) {
  test(`a completed row fades and collapses, with motion: ${reducedMotion}`, async ({
    page,
    user: { account },
    request,
  }) => {
    await seed(request, account, { title: "Buy milk", description: "Oat" });
    await page.emulateMedia({ reducedMotion });
    // Before the page: what is asked for and what is changed are put in order by its clock.
    await page.clock.install();
    await enter(page, account);
    await page.getByLabel("Done: Buy milk").check();
    await expect(page.getByText("Done: “Buy milk”")).toBeVisible();
    const [animation, ...others] = await leaving(page);
    expect(others).toEqual([]);
    if (reducedMotion === "reduce") {
      expect(animation).toBeUndefined();
    } else {
      expect(animation).toMatchObject({ duration: 150, delay: 1350, height: 0, opacity: "0" });
      expect(animation?.before).toBeGreaterThan(40);
    }
    await page.clock.runFor(1_600);
    await expect(page.getByRole("link", { name: "Buy milk" })).toBeHidden();
  });
}

test("overdue tasks move to today with one press, and back with one", async ({
  page,
  user: { account },
  request,
}) => {
  const [rent = "", bank = ""] = await seed(
    request,
    account,
    { title: "Pay the rent", due_date: day(-9) },
    { title: "Call the bank", due_date: day(-1) },
    { title: "Buy milk", due_date: day(0) },
    { title: "Feed the cat", due_date: day(2) },
  );
  const dueOf = async (id: string) =>
    (await (await call(request, account, "GET", id)).json()).due_date;
  await enter(page, account, "/?view=today");
  await page.getByRole("button", { name: "Move 2 tasks to today" }).press("Enter");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Today"]);
  await expect(page.getByRole("listitem").getByText("Due today")).toHaveCount(3);
  await expect(page.getByRole("link", { name: "Pay the rent" })).toBeFocused();
  await expect.poll(() => dueOf(rent)).toBe(day(0));
  await expect.poll(() => dueOf(bank)).toBe(day(0));

  const undone = answered(page, "PATCH");
  await page.keyboard.press("Control+z");
  await undone;
  await expect(page.getByText("Undone.")).toBeVisible();
  await expect.poll(() => dueOf(rent)).toBe(day(-9));
  await expect.poll(() => dueOf(bank)).toBe(day(-1));
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Overdue", "Today"]);
});
