import { answerWith } from "../support/breaking.ts";
import { addTask, answered, call, enter, expect, seed, signIn, test } from "../support/fixtures.ts";

test("a second tab gets the session of the first, and signing out ends both", async ({
  signedUp,
  context,
}) => {
  const { page } = signedUp;
  await addTask(page, "Post the letter");
  const second = await context.newPage();
  await second.goto("/");
  await expect(second.getByRole("link", { name: "Post the letter" })).toBeVisible();

  await second.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await expect(second.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("a token that expires during an edit is renewed in a dialog, and the edit is saved", async ({
  page,
  user: { person, account },
  request,
  watch,
}) => {
  watch.expectRefusals(401);
  const [id = ""] = await seed(request, account, { title: "Pay the rent" });
  await enter(page, account);
  await page.getByRole("link", { name: "Pay the rent" }).click();
  await page.getByLabel("Description").fill("To the new account");
  let refusing = true;
  await page.route("**/api/users/**", (route) =>
    refusing && route.request().method() === "PATCH"
      ? route.fulfill({
          status: 401,
          headers: { "access-control-allow-origin": "*", "www-authenticate": "Bearer" },
          body: "{}",
        })
      : route.fallback(),
  );
  await page.getByRole("button", { name: "Save" }).click();

  const again = page.getByRole("dialog", { name: "Sign in again" });
  await expect(again.getByLabel("Email")).toHaveValue(person.email.toLowerCase());
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(again).toBeVisible();
  await again.getByLabel("Password", { exact: true }).fill("not her password");
  await page.keyboard.press("Enter");
  await expect(again.getByRole("alert")).toContainText("Wrong email or password");

  refusing = false;
  const saved = answered(page, "PATCH");
  await again.getByLabel("Password", { exact: true }).fill(person.password);
  await page.keyboard.press("Enter");
  await saved;
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const now = await (await call(request, account, "GET", id)).json();
  expect(now.description).toBe("To the new account");
});

test("signing in again in one tab renews the session in the other", async ({
  signedUp: { page, person },
  context,
  watch,
}) => {
  watch.expectRefusals(401);
  const second = await context.newPage();
  await second.goto("/");
  await second.getByRole("heading", { name: "Tasks" }).waitFor();
  // After a rotation of the secret, old tokens have a wrong signature.
  for (const tab of [page, second]) {
    await tab.evaluate(() => {
      const token = sessionStorage.getItem("freehold.token") ?? "";
      sessionStorage.setItem("freehold.token", token.replace(/[^.]*$/, "forged"));
    });
    await tab.reload();
    await expect(tab.getByRole("dialog", { name: "Sign in again" })).toBeVisible();
  }
  // `iat` has whole seconds; wait for the next one.
  await expect
    .poll(() =>
      page.evaluate(() => {
        const payload = (sessionStorage.getItem("freehold.token") ?? "").split(".")[1] ?? "";
        const { iat } = JSON.parse(atob(payload.replace(/-/g, "+").replace(/_/g, "/")));
        return Date.now() / 1000 > iat + 1;
      }),
    )
    .toBe(true);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nothing to do.")).toBeVisible();
  await expect(second.getByText("Nothing to do.")).toBeVisible();
});

test("a 403 signs out and says why", async ({ page, user: { account }, watch }) => {
  watch.expectRefusals(403);
  // From the first request on: one of a page that is about to be reloaded would end the session unseen.
  await answerWith(page, 403);
  await enter(page, account);
  await expect(page.getByRole("alert")).toContainText("you were signed out");
});

test("the tasks are unchanged after signing out and in", async ({ signedUp }) => {
  const { page, person } = signedUp;
  await addTask(page, "Water the plants");
  // The token is kept for this tab alone.
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 1]);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await signIn(page, person);
  await expect(page.getByRole("link", { name: "Water the plants" })).toBeVisible();
});
