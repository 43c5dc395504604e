import { enter, expect, test, titlesOf } from "../support/fixtures.ts";

test("a task added before the list has loaded is shown, and the list loads by itself", async ({
  page,
  user: { account },
  request,
  watch,
}) => {
  watch.expectBrokenConnections();
  let reached = false;
  await page.route("**/api/users/**", (route) =>
    route.request().method() === "GET" && !reached
      ? route.abort("connectionrefused")
      : route.fallback(),
  );
  await enter(page, account);
  await page.getByLabel("New task").fill("Buy milk");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Buy milk" })).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: "cannot be reached" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Buy milk" })).toBeVisible();

  reached = true;
  await expect(page.getByText("1 task", { exact: true })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole("alert").filter({ hasText: "cannot be reached" })).toHaveCount(0);
  expect(await titlesOf(request, account)).toEqual(["Buy milk"]);
});
