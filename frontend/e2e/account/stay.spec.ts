import { expect, signIn, test } from "../support/fixtures.ts";
import { signUpOverHttp, somebody } from "../support/people.ts";

test("a user who asks to stay signed in does, until a sign-out in any tab", async ({
  page,
  context,
  request,
}) => {
  const ada = somebody();
  await signUpOverHttp(request, ada);
  await page.goto("/sign-in");
  await expect(page.getByLabel("Stay signed in on this device")).not.toBeChecked();
  await page.getByLabel("Stay signed in on this device").check();
  await page.getByLabel("Email").fill(ada.email);
  await page.getByLabel("Password", { exact: true }).fill(ada.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Tasks" }).waitFor();
  await page.close();

  const later = await context.newPage();
  await later.goto("/");
  await later.getByRole("heading", { name: "Tasks" }).waitFor();
  const third = await context.newPage();
  await third.goto("/");
  await third.getByRole("button", { name: "Sign out" }).click();
  await expect(later.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await third.close();
  await later.reload();
  await expect(later.getByRole("heading", { name: "Sign in" })).toBeVisible();
  expect(await later.evaluate(() => localStorage.getItem("freehold.kept-token"))).toBeNull();
});

test("by default, the session ends with the last tab", async ({ page, context, request }) => {
  const ada = somebody();
  await signUpOverHttp(request, ada);
  await signIn(page, ada);
  await page.getByRole("heading", { name: "Tasks" }).waitFor();
  await page.close();
  const later = await context.newPage();
  await later.goto("/");
  await expect(later.getByRole("heading", { name: "Sign in" })).toBeVisible();
});
