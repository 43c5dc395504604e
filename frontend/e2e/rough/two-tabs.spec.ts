import { addTask, enter, expect, seed, seedMany, test } from "../support/fixtures.ts";
import { roughNetwork } from "../support/rough-network.ts";

test("changes in one tab appear in the other within a second", async ({
  page,
  user: { account },
  request,
  context,
}) => {
  await seed(request, account, { title: "Pay the rent" });
  await enter(page, account);
  const second = await context.newPage();
  await second.goto("/");
  await second.getByRole("link", { name: "Pay the rent" }).waitFor();
  await addTask(page, "Buy milk");
  await expect(second.getByRole("link", { name: "Buy milk" })).toBeVisible({ timeout: 1_000 });
  await page.getByLabel("Done: Pay the rent").check();
  await expect(second.getByRole("link", { name: "Pay the rent" })).toBeHidden({ timeout: 2_000 });
});

test("another tab makes the list long: the focus stays, and so does every page of it", async ({
  page,
  user: { account },
  request,
  context,
}) => {
  await seedMany(request, account, 300);
  await enter(page, account);
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

  // The last task is on a third page.
  await expect(async () => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(page.locator("li[aria-posinset='301']")).toBeAttached({ timeout: 100 });
  }).toPass({ intervals: [50] });
  await addTask(second, "Pay the rent");
  await expect(page.getByText("302 tasks")).toBeVisible();
});

test("a list that hangs in one tab holds up no other tab", async ({
  browser,
  user: { account },
  request,
  watch,
}) => {
  watch.expectBrokenConnections();
  await seed(request, account, { title: "Buy milk" });
  let lists = 0;
  const network = await roughNetwork(1, ({ method, url }) => {
    const isList = method === "GET" && url?.includes("limit=100");
    lists += isList ? 1 : 0;
    return isList && lists === 1 ? "hung after" : "answered";
  });
  const context = await browser.newContext({ proxy: { server: network.address } });
  try {
    await watch.overContext(context);
    await enter(await context.newPage(), account);
    await expect.poll(() => lists).toBeGreaterThan(0);
    const second = await context.newPage();
    await enter(second, account);
    await expect(second.getByRole("link", { name: "Buy milk" })).toBeVisible();
  } finally {
    await context.close();
    await network.close();
  }
});
