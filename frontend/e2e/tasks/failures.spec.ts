import { answering, mended, slowed, stopped } from "../support/breaking.ts";
import { addTask, answered, expect, seed, test, titlesOf } from "../support/fixtures.ts";

const BREAKS = [
  ["stopped", 0, {}, "cannot be reached"],
  ["at fault (500)", 500, {}, "Something went wrong"],
  [
    "away (503)",
    503,
    { "retry-after": "40" },
    "not available at the moment. Please try again in 40 seconds",
  ],
  ["busy (429)", 429, { "retry-after": "17" }, "Too many requests at once. Please try again in 17"],
] as const;

for (const [how, status, headers, words] of BREAKS) {
  test.describe(`while the API is ${how}`, () => {
    test.beforeEach(({ watch }) =>
      status ? watch.expectRefusals(status) : watch.expectBrokenConnections(),
    );

    test("a new task stays, says so, and is one task when sent again", async ({
      signedUp: { page, account },
      request,
    }) => {
      await (status ? answering(page, status, headers, "POST") : stopped(page, "POST"));
      await page.getByLabel("New task").fill("Buy milk");
      await page.keyboard.press("Enter");
      const row = page.getByRole("listitem").filter({ hasText: "Buy milk" });
      await expect(row.getByRole("alert")).toContainText(words);
      await expect(page.getByLabel("New task")).toBeFocused();

      await mended(page);
      const saved = answered(page, "POST");
      await row.getByRole("button", { name: "Try again" }).click();
      await saved;
      await expect(row.getByRole("alert")).toHaveCount(0);
      expect(await titlesOf(request, account)).toEqual(["Buy milk"]);
    });

    test("a box that was ticked is put back, and that is said", async ({ signedUp: { page } }) => {
      await addTask(page, "Buy milk");
      await (status ? answering(page, status, headers, "PATCH") : stopped(page, "PATCH"));
      await page.getByLabel("Done: Buy milk").click();
      await expect(page.getByRole("alert").filter({ hasText: "was put back" })).toContainText(
        words,
      );
      await expect(page.getByLabel("Done: Buy milk")).not.toBeChecked();
    });

    test("what was edited stays in the editor until it is saved", async ({
      signedUp: { page },
    }) => {
      await addTask(page, "Buy milk");
      await page.getByRole("link", { name: "Buy milk" }).click();
      const editor = page.getByRole("dialog");
      await editor.getByLabel("Description").fill("Oat, two litres");
      await (status ? answering(page, status, headers, "PATCH") : stopped(page, "PATCH"));
      await editor.getByRole("button", { name: "Save" }).click();
      await expect(editor.getByRole("alert")).toContainText(words);
      await expect(editor.getByLabel("Description")).toHaveValue("Oat, two litres");

      await mended(page);
      await editor.getByRole("button", { name: "Save" }).click();
      await expect(editor).toBeHidden();
      await expect(page.getByRole("listitem")).toContainText("Oat, two litres");
    });

    test("a list that cannot be had says so, and is had on the next try", async ({
      signedUp: { page, account },
      request,
    }) => {
      await seed(request, account, { title: "Buy milk" });
      await (status ? answering(page, status, headers, "GET") : stopped(page, "GET"));
      await page.reload();
      await expect(page.getByRole("alert").filter({ hasText: words })).toBeVisible();
      await mended(page);
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(page.getByRole("link", { name: "Buy milk" })).toBeVisible();
    });
  });
}

test("a 503 that is soon over mends itself", async ({ signedUp: { page }, watch }) => {
  watch.expectRefusals(503);
  await answering(page, 503, { "retry-after": "1" }, "GET");
  await page.reload();
  await expect(
    page.getByRole("alert").filter({ hasText: "not available at the moment" }),
  ).toBeVisible();
  await mended(page);
  await expect(page.getByText("Nothing to do.")).toBeVisible();
});

test("a list that cannot be fetched anew stays, and says from when it is", async ({
  signedUp: { page },
  watch,
}) => {
  watch.expectRefusals(500);
  await addTask(page, "Buy milk");
  await answering(page, 500, {}, "GET");
  await page.getByLabel("Done: Buy milk").check();
  await expect(page.getByRole("alert").filter({ hasText: "This is the list as of" })).toBeVisible();
  await expect(page.getByRole("link", { name: "All" })).toBeVisible();
});

test("while the API takes 3 seconds, nothing blocks and everything arrives", async ({
  signedUp: { page, account },
  request,
}) => {
  await addTask(page, "Water the plants");
  await slowed(page, 3_000, "POST", "PATCH");
  await page.getByLabel("New task").fill("Buy milk");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Buy milk" })).toBeVisible({ timeout: 500 });

  // The new task is changed before the service has answered that there is one.
  await page.getByLabel("Done: Buy milk").check();
  await page.getByRole("link", { name: "Water the plants" }).click();
  await page.getByLabel("Description").fill("Also the small one");
  await page.keyboard.press("Control+Enter");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("listitem").filter({ hasText: "Water" })).toContainText("small one");
  await expect
    .poll(async () => (await titlesOf(request, account)).length, { timeout: 15_000 })
    .toBe(2);
  await page.getByRole("link", { name: "Done", exact: true }).click();
  await expect(page.getByLabel("Done: Buy milk")).toBeChecked({ timeout: 10_000 });
});

test("offline, everything is kept and marked, and is sent when the connection is back", async ({
  signedUp: { page, account },
  request,
  context,
  watch,
}) => {
  watch.expectBrokenConnections();
  await addTask(page, "Pay the rent");
  await context.setOffline(true);
  await expect(page.getByText("You are offline.")).toBeVisible();
  await page.getByLabel("New task").fill("Buy milk");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Pay the rent" }).click();
  await page.getByLabel("Title").fill("Pay all rent");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByText("Not sent yet")).toHaveCount(2);
  await expect(page.getByText("2 changes will be sent")).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByText("Not sent yet")).toHaveCount(0);
  await expect(page.getByText("You are offline.")).toBeHidden();
  await expect
    .poll(async () => (await titlesOf(request, account)).sort())
    .toEqual(["Buy milk", "Pay all rent"]);
});
