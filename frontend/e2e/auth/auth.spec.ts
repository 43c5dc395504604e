import { expect, signIn, test } from "../support/fixtures.ts";
import { medianOf } from "../support/measure.ts";
import { signUpOverHttp, somebody } from "../support/people.ts";

test("a wrong password and an unknown address get the same message", async ({
  page,
  request,
  watch,
}) => {
  watch.expectRefusals(401);
  const ada = somebody();
  await signUpOverHttp(request, ada);
  const words = "Wrong email or password.";

  await signIn(page, { ...ada, password: "not her password" });
  await expect(page.getByRole("alert")).toHaveText(words);
  await expect(page.getByLabel("Email")).toHaveValue(ada.email);
  await expect(page.getByLabel("Email")).toBeFocused();
  await expect(page.getByLabel("Password", { exact: true })).toHaveValue("");

  await signIn(page, somebody());
  await expect(page.getByRole("alert")).toHaveText(words);
});

test("the password can be shown, and is hidden again when it is sent", async ({ page, watch }) => {
  watch.expectRefusals(401);
  await page.goto("/sign-in");
  await expect(page.getByText("every task has one owner: you")).toBeVisible();
  const password = page.getByLabel("Password", { exact: true });
  await page.getByLabel("Email").fill("nobody@example.org");
  await password.fill("four quiet words");
  await page.getByRole("button", { name: "Show password" }).click();
  await expect(password).toHaveAttribute("type", "text");
  let tries = 0;
  page.on("request", (sent) => {
    tries += sent.method() === "POST" ? 1 : 0;
  });
  await page.getByRole("button", { name: "Sign in" }).dblclick();
  await expect(page.getByRole("alert")).toBeVisible();
  expect(tries, "a double click is one try").toBe(1);
  await expect(password).toHaveAttribute("type", "password");
});

test("a taken address cannot sign up again", async ({ page, request, watch }) => {
  watch.expectRefusals(422);
  const ada = somebody();
  await signUpOverHttp(request, ada);
  await page.goto("/sign-up");
  await page.getByLabel("Email").fill(ada.email.toUpperCase());
  await page.getByLabel("Password", { exact: true }).fill(ada.password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("alert")).toContainText(
    "There is already an account with this email",
  );
  await page.getByRole("link", { name: "Sign in with this email" }).click();
  await expect(page.getByLabel("Email")).toHaveValue(ada.email.toUpperCase());
});

test("a short and a common password are refused with a reason", async ({ page, watch }) => {
  watch.expectRefusals(400);
  await page.goto("/sign-up");
  await page.getByLabel("Email").fill(somebody().email);
  for (const [password, words] of [
    ["seven77", "at least 8 characters"],
    ["password123", "many people use"],
  ] as const) {
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(page.getByRole("alert")).toContainText(words);
  }
});

test("too many attempts show a countdown", async ({ page, watch }) => {
  watch.expectRefusals(429);
  await page.route("**/api/auth/**", (route) =>
    route.fulfill({
      status: 429,
      headers: { "retry-after": "2" },
      json: { code: "TOO_MANY_REQUESTS" },
    }),
  );
  await signIn(page, somebody());
  await expect(page.getByRole("alert")).toContainText("try again in 2 seconds");
  await expect(page.getByRole("alert")).toContainText("You can try again now.");
});

test("an unreachable auth server is reported, and the fields keep their text", async ({
  page,
  watch,
}) => {
  watch.expectBrokenConnections();
  await page.route("**/api/auth/**", (route) => route.abort("connectionrefused"));
  const ada = somebody();
  await signIn(page, ada);
  await expect(page.getByRole("alert")).toContainText("cannot be reached");
  await expect(page.getByLabel("Email")).toHaveValue(ada.email);
  await expect(page.getByLabel("Password", { exact: true })).toHaveValue(ada.password);
});

test("a signed-in user is redirected to the tasks", async ({ signedUp: { page } }) => {
  await page.goto("/sign-up");
  await expect(page.getByRole("heading", { name: "Tasks" })).toBeVisible();
});

test("signing in takes less than 2 seconds to the list @nightly", async ({ page, request }) => {
  const times: number[] = [];
  const ada = somebody();
  await signUpOverHttp(request, ada);
  for (let round = 0; round < 3; round += 1) {
    await page.goto("/sign-in");
    await page.getByLabel("Email").fill(ada.email);
    await page.getByLabel("Password", { exact: true }).fill(ada.password);
    const start = Date.now();
    await page.keyboard.press("Enter");
    await page.getByText("Nothing to do.").waitFor();
    times.push(Date.now() - start);
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
  }
  expect(medianOf("sign-in to tasks", times)).toBeLessThan(2_000);
});

test("an unknown address shows the not-found page", async ({ page, watch }) => {
  watch.expectRefusals(404);
  await page.goto("/nowhere");
  await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
  await page.getByRole("link", { name: "Go to your tasks" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});
