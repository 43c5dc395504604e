import { addTask, expect, seed, seedMany, test } from "../support/fixtures.ts";

test("changes in one tab appear in the other within a second", async ({
  signedUp: { page, account },
  request,
  context,
}) => {
  await seed(request, account, { title: "Pay the rent" });
  await page.reload();
  const second = await context.newPage();
  await second.goto("/");
  await second.getByRole("link", { name: "Pay the rent" }).waitFor();
  await addTask(page, "Buy milk");
  await expect(second.getByRole("link", { name: "Buy milk" })).toBeVisible({ timeout: 1_000 });
  await page.getByLabel("Done: Pay the rent").check();
  await expect(second.getByRole("link", { name: "Pay the rent" })).toBeHidden({ timeout: 2_000 });
});

test("another tab's new task appears with three pages loaded", async ({
  signedUp: { page, account },
  request,
  context,
}) => {
  await seedMany(request, account, 310);
  await page.reload();
  await page.getByText("310 tasks").waitFor();
  await expect(async () => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(page.locator("li[aria-posinset='310']")).toBeAttached({ timeout: 100 });
  }).toPass({ intervals: [50] });
  const second = await context.newPage();
  await second.goto("/");
  await addTask(second, "Buy milk");
  await expect(page.getByText("311 tasks")).toBeVisible();
});

test("the focus stays when another tab makes the list long", async ({
  signedUp: { page, account },
  request,
  context,
}) => {
  await seedMany(request, account, 300);
  await page.reload();
  await expect(page.getByRole("listitem")).toHaveCount(300);
  const box = page.getByRole("listitem").getByRole("checkbox").nth(2);
  const name = (await box.getAttribute("aria-label")) ?? "";
  await box.focus();
  const second = await context.newPage();
  await second.goto("/");
  await addTask(second, "Buy milk");
  // From here on, only visible rows are rendered, and each is mounted anew.
  await expect(page.locator("li[aria-setsize='301']").first()).toBeVisible();
  await expect(page.getByLabel(name, { exact: true })).toBeFocused();
});
