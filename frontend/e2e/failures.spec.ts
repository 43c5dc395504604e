import { addTask, expect, test } from "./fixtures.ts";

const answer = (status: number, headers: Record<string, string> = {}) => ({
  status,
  contentType: "application/problem+json",
  headers: {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "Retry-After",
    ...headers,
  },
  body: JSON.stringify({ status }),
});

test("a list that cannot be had says so, and is had on the next try", async ({
  signedUp: { page },
  watch,
}) => {
  watch.expectRefusals(500);
  await page.route("**/api/users/**", (route) => route.fulfill(answer(500)));
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("has a fault");
  await page.unroute("**/api/users/**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Nothing to do.")).toBeVisible();
});

for (const [status, words] of [
  [429, "try again in 7 seconds"],
  [503, "away at the moment"],
] as const) {
  test(`a ${status} is told, and what was typed is kept`, async ({ signedUp: { page }, watch }) => {
    watch.expectRefusals(status);
    await page.route("**/api/users/**", (route) =>
      route.request().method() === "POST"
        ? route.fulfill(answer(status, { "retry-after": "7" }))
        : route.continue(),
    );
    await page.getByLabel("New task").fill("Buy milk");
    await page.getByRole("button", { name: "Add" }).click();
    await expect(page.getByRole("alert")).toContainText(words);
    await expect(page.getByLabel("New task")).toHaveValue("Buy milk");
  });
}

test("a change that fails is put back", async ({ signedUp: { page }, watch }) => {
  watch.expectRefusals(503);
  await addTask(page, "Buy milk");
  await page.route("**/api/users/**", (route) =>
    route.request().method() === "PATCH" ? route.fulfill(answer(503)) : route.continue(),
  );
  await page.getByLabel("Done: Buy milk").click();
  await expect(page.getByRole("alert")).toContainText("away at the moment");
  await expect(page.getByLabel("Done: Buy milk")).not.toBeChecked();
});
