import type { APIRequestContext, Page } from "@playwright/test";
import { answerWith, repair } from "../support/breaking.ts";
import { answered, enter, expect, retitle, seed, test, titlesOf } from "../support/fixtures.ts";
import type { Account } from "../support/people.ts";

test.beforeEach(({ watch }) => watch.expectRefusals(400));

/** Leaves a new title for Ctrl+Z to undo; from then on the service refuses such requests. */
async function retitleThenRefuse(
  page: Page,
  account: Account,
  request: APIRequestContext,
  method: string,
  rent = { title: "Pay the rent", completed: false },
): Promise<void> {
  await seed(request, account, rent, { title: "Buy milk" });
  await enter(page, account);
  await retitle(page, "Buy milk", "Buy oat milk");
  await answerWith(page, 400, {}, method);
}

/** The new title was last done and not refused: one press undoes it, and nothing else. */
async function expectTitleUndone(
  page: Page,
  account: Account,
  request: APIRequestContext,
): Promise<void> {
  await repair(page);
  await page.getByLabel("New task").focus();
  const undone = answered(page, "PATCH");
  await page.keyboard.press("Control+z");
  await undone;
  await expect.poll(() => titlesOf(request, account)).toEqual(["Buy milk", "Pay the rent"]);
}

const refused = (page: Page) => page.locator("[data-message]").filter({ hasText: "was put back" });

test("a refused tick is not in the way of what Ctrl+Z undoes", async ({
  page,
  user: { account },
  request,
}) => {
  await retitleThenRefuse(page, account, request, "PATCH");
  await page.getByLabel("Done: Pay the rent").click();
  await refused(page).waitFor();
  await expectTitleUndone(page, account, request);
});

test("nor is a refused priority, or a task that was to be open again", async ({
  page,
  user: { account },
  request,
}) => {
  await retitleThenRefuse(page, account, request, "PATCH", {
    title: "Pay the rent",
    completed: true,
  });
  await page.getByRole("link", { name: "Buy oat milk" }).focus();
  await page.keyboard.press("1");
  await refused(page).waitFor();
  await page.getByRole("link", { name: "Done", exact: true }).click();
  await page.getByLabel("Done: Pay the rent").click();
  await expect(refused(page)).toHaveCount(2);
  await expectTitleUndone(page, account, request);
});

test("nor is an edit that was refused", async ({ page, user: { account }, request }) => {
  await retitleThenRefuse(page, account, request, "PATCH");
  await page.getByRole("link", { name: "Pay the rent" }).click();
  await page.getByLabel("Title").fill("Pay the new rent");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("alert").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expectTitleUndone(page, account, request);
});

test("of several changes those that were refused are left alone", async ({
  page,
  user: { account },
  request,
}) => {
  await retitleThenRefuse(page, account, request, "PATCH");
  await page.getByRole("button", { name: "Select", exact: true }).click();
  await page.getByLabel("Select Pay the rent").check();
  await page.getByLabel("Select Buy oat milk").check();
  await page.getByRole("region", { name: "Select" }).getByRole("button", { name: "Done" }).click();
  await expect(refused(page)).toHaveCount(2);
  await expect(page.getByText("Changed 2 tasks.")).toHaveCount(0);
  await expectTitleUndone(page, account, request);
});

test("a task that could not be deleted is not added a second time", async ({
  page,
  user: { account },
  request,
}) => {
  await retitleThenRefuse(page, account, request, "DELETE");
  await page.getByRole("button", { name: "Delete Pay the rent" }).click();
  await page.getByRole("button", { name: "Close this message" }).click();
  await page.getByRole("alert").filter({ hasText: "was not deleted" }).waitFor();
  await expectTitleUndone(page, account, request);
});
