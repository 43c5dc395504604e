import type { Page } from "@playwright/test";
import { answerWith, repair, stopApi } from "../support/breaking.ts";
import { addTask, enter, expect, seed, test, titlesOf } from "../support/fixtures.ts";
import { signUpOverHttp } from "../support/people.ts";
import { deleteAccount, openSettings } from "../support/settings.ts";

const NEW = "other quiet words there";
const SIGN_IN = "/api/auth/sign-in/email";

async function changePassword(page: Page, current: string, next: string) {
  const dialog = page.getByRole("dialog", { name: "Change password" });
  await dialog.getByLabel("Current password").fill(current);
  await dialog.getByLabel("New password").fill(next);
  await dialog.getByRole("button", { name: "Change password" }).click();
  return dialog;
}

test("changing the password keeps the user signed in", async ({
  signedUp: { page, person },
  request,
  watch,
}) => {
  watch.expectRefusals(400, 401);
  await openSettings(page);
  await page.getByRole("button", { name: "Change password" }).click();
  // What password managers look for.
  const form = page.getByRole("dialog", { name: "Change password" }).locator("form");
  await expect(form.locator("input[autocomplete=username]")).toHaveValue(person.email);
  await expect(form.locator("input[autocomplete=current-password]")).toHaveCount(1);
  await expect(form.locator("input[autocomplete=new-password]")).toHaveCount(1);
  const dialog = await changePassword(page, "not hers at all", NEW);
  await expect(dialog.getByRole("alert")).toContainText("nothing was changed");
  await expect(dialog.getByLabel("Current password")).toBeFocused();
  await changePassword(page, person.password, "qwertyuiop");
  await expect(dialog.getByRole("alert")).toContainText("Too many people");
  await expect(dialog.getByLabel("New password")).toBeFocused();
  await changePassword(page, person.password, person.password);
  await expect(dialog.getByRole("alert")).toContainText("is the one you have");
  const before = await page.evaluate(() => sessionStorage.getItem("freehold.token"));
  await changePassword(page, person.password, NEW);
  await expect(page.getByText("Your password is changed.")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Close" })).toBeFocused();
  expect(await page.evaluate(() => sessionStorage.getItem("freehold.token"))).not.toBe(before);
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("Escape");
  await addTask(page, "Still here");
  expect((await request.post(SIGN_IN, { data: person })).status()).toBe(401);
  expect((await request.post(SIGN_IN, { data: { ...person, password: NEW } })).status()).toBe(200);
});

test("a wrong password deletes nothing; if the tasks cannot be erased, the account stays and the deletion can be retried", async ({
  signedUp: { page, account, person },
  request,
  watch,
}) => {
  watch.expectRefusals(401, 503);
  watch.expectBrokenConnections();
  await seed(request, account, { title: "Pay the rent" });
  await openSettings(page);
  await deleteAccount(page, "not hers at all");
  await expect(page.getByRole("alert")).toContainText("nothing was deleted");
  expect(await titlesOf(request, account)).toEqual(["Pay the rent"]);
  await page.keyboard.press("Escape");
  await answerWith(page, 503, { "retry-after": "7" }, "DELETE");
  await deleteAccount(page, person.password);
  await expect(page.getByRole("alert")).toContainText(
    "were not deleted, and your account is still",
  );
  expect(await titlesOf(request, account)).toEqual(["Pay the rent"]);
  expect((await request.post(SIGN_IN, { data: person })).status()).toBe(200);
  await repair(page);
  await stopApi(page, "DELETE");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("alert")).toContainText("may or may not have been deleted");
  await repair(page);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Your account is deleted")).toBeVisible();
});

test("an account that could not be deleted after its tasks does not look deleted", async ({
  page,
  user: { account, person },
  request,
  watch,
}) => {
  watch.expectRefusals(429);
  await seed(request, account, { title: "Pay the rent" });
  await enter(page, account);
  await page.getByRole("link", { name: "Pay the rent" }).waitFor();
  await openSettings(page);
  const route = "**/api/auth/delete-account";
  await page.route(route, (to) =>
    to.fulfill({ status: 429, headers: { "retry-after": "9" }, body: "{}" }),
  );
  await deleteAccount(page, person.password);
  await expect(page.getByRole("alert")).toContainText("but your account is still there");
  await expect(page.getByRole("heading", { name: "Tasks" })).toBeAttached();
  await expect(page.getByRole("link", { name: "Pay the rent" })).toHaveCount(0);
  expect(await titlesOf(request, account)).toEqual([]);
  expect((await request.post(SIGN_IN, { data: person })).status()).toBe(200);
  await page.unroute(route);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Your account is deleted")).toBeVisible();
});

test("a deletion whose response was lost completes on retry", async ({
  signedUp: { page, person },
  request,
  watch,
}) => {
  watch.expectRefusals(401);
  watch.expectBrokenConnections();
  await openSettings(page);
  const route = "**/api/auth/delete-account";
  await page.route(route, async (to) => {
    await to.fetch();
    await to.abort("connectionreset");
  });
  await deleteAccount(page, person.password);
  await expect(page.getByRole("alert")).toContainText("is not known");
  await page.unroute(route);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Your account is deleted")).toBeVisible();
  await signUpOverHttp(request, person);
});

test("deleting the account discards what is unsent or half typed in any tab, and signs them out", async ({
  signedUp: { page, person },
  context,
  watch,
}) => {
  watch.expectBrokenConnections();
  const other = await context.newPage();
  await other.goto("/");
  await other.getByLabel("New task").fill("Half typed");
  await stopApi(page, "POST");
  await page.getByLabel("New task").fill("Never sent");
  await page.keyboard.press("Enter");
  await expect(page.getByText("waiting to be sent")).toBeVisible();
  await openSettings(page);
  await page.getByRole("button", { name: "Delete account" }).click();
  await expect(page.getByText("not sent yet are deleted with them")).toBeVisible();
  await page.keyboard.press("Escape");
  await deleteAccount(page, person.password);
  await expect(page.getByText("Your account is deleted")).toBeVisible();
  await expect(other.getByText("Your account is deleted")).toBeVisible();
  expect(await other.evaluate(() => sessionStorage.length)).toBe(0);
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept.filter((key) => key.includes("changes"))).toEqual([]);
});
