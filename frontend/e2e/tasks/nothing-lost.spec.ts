import { answerNonsense, stopApi } from "../support/breaking.ts";
import { answered, expect, test, titlesOf } from "../support/fixtures.ts";

test("a lost response does not create a duplicate", async ({
  signedUp: { page, account },
  request,
  watch,
}) => {
  watch.expectBrokenConnections();
  let lost = false;
  await page.route("**/api/users/**", async (route) => {
    if (route.request().method() === "POST" && !lost) {
      lost = true;
      await route.fetch();
      await route.abort("connectionreset");
    } else {
      await route.fallback();
    }
  });
  await page.getByLabel("New task").fill("Buy milk");
  await page.keyboard.press("Enter");
  await expect.poll(() => lost).toBe(true);
  await answered(page, "POST");
  await expect(page.getByText("Not sent yet")).toHaveCount(0);
  expect(await titlesOf(request, account)).toEqual(["Buy milk"]);
});

test("leaving with unsent changes asks first", async ({ signedUp: { page }, watch }) => {
  watch.expectBrokenConnections();
  await stopApi(page, "POST");
  await page.getByLabel("New task").fill("Buy milk");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 change waiting to be sent.")).toBeVisible();

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("dialog")).toContainText("not saved");
  await page.getByRole("button", { name: "Stay" }).click();

  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();
  await expect(page.getByRole("link", { name: "Buy milk" })).toBeVisible();
});

test("a crash of the app is shown, and nothing is sent", async ({ signedUp: { page }, watch }) => {
  watch.expectReports(/Minified React error/);
  await answerNonsense(page);
  await page.getByRole("link", { name: "Done", exact: true }).click();
  await expect(page.getByRole("heading", { name: "The app has stopped" })).toBeVisible();
  await page.unrouteAll();
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.getByRole("heading", { name: "Tasks" })).toBeVisible();
});
