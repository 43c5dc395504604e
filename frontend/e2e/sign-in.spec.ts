import { expect, signIn, signUp, test } from "./fixtures.ts";
import { signUpOverHttp, somebody } from "./people.ts";

test("a wrong password and an unknown address get the same words", async ({
  page,
  request,
  watch,
}) => {
  watch.expectRefusals(401);
  const ada = somebody();
  await signUpOverHttp(request, ada);
  const words = "This email and password do not belong together.";

  await signIn(page, { ...ada, password: "not her password" });
  await expect(page.getByRole("alert")).toHaveText(words);
  await expect(page.getByLabel("Email")).toHaveValue(ada.email);

  await signIn(page, somebody());
  await expect(page.getByRole("alert")).toHaveText(words);
});

test("an address can be taken only once", async ({ page, request, watch }) => {
  watch.expectRefusals(422);
  const ada = somebody();
  await signUpOverHttp(request, ada);
  await page.goto("/sign-up");
  await page.getByLabel("Email").fill(ada.email.toUpperCase());
  await page.getByLabel("Password", { exact: true }).fill(ada.password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("alert")).toContainText("There is an account with this email");
});

for (const [password, words] of [
  ["seven77", "at least 8 characters"],
  ["password123", "many people use"],
] as const) {
  test(`the password ${password} is refused in words`, async ({ page, watch }) => {
    watch.expectRefusals(400);
    await page.goto("/sign-up");
    await page.getByLabel("Email").fill(somebody().email);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(page.getByRole("alert")).toContainText(words);
  });
}

test("a token that the API does not accept leads back to signing in", async ({
  signedUp: { page, person },
  watch,
}) => {
  watch.expectRefusals(401);
  await page.evaluate(() => {
    const token = sessionStorage.getItem("freehold.token") ?? "";
    sessionStorage.setItem("freehold.token", token.replace(/[^.]*$/, "forged"));
  });
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("Please sign in again");
  await signIn(page, person);
  await expect(page.getByRole("heading", { name: "Tasks" })).toBeVisible();
});

test("a 403 signs out and says why", async ({ signedUp: { page }, watch }) => {
  watch.expectRefusals(403);
  await page.route("**/api/users/**", (route) =>
    route.fulfill({
      status: 403,
      contentType: "application/problem+json",
      headers: { "access-control-allow-origin": "*" },
      body: "{}",
    }),
  );
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("you were signed out");
});

test("the token stays in the tab: nothing is kept in local storage", async ({ page }) => {
  await signUp(page, somebody());
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(1);
});
