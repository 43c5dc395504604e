import { addTask, expect, signIn, test, titlesOf } from "../support/fixtures.ts";
import { signUpOverHttp, somebody } from "../support/people.ts";

/** Takes something of the browser away before the page has it. */
const WITHOUT = {
  sessionStorage: () => blockGetter("sessionStorage"),
  localStorage: () => blockGetter("localStorage"),
  BroadcastChannel: () => "delete window.BroadcastChannel;",
  "crypto.randomUUID": () => "delete Crypto.prototype.randomUUID;",
};

const blockGetter = (name: string) =>
  `Object.defineProperty(window, "${name}", { get() { throw new DOMException("blocked", "SecurityError"); } });`;

for (const [what, script] of Object.entries(WITHOUT)) {
  test(`without ${what} the app works`, async ({ page, request }) => {
    const ada = somebody();
    const account = await signUpOverHttp(request, ada);
    await page.addInitScript({ content: script() });
    await page.goto("/");
    await signIn(page, ada);
    await page.getByRole("heading", { name: "Tasks" }).waitFor();
    const says = page.getByText("This browser stores nothing for this site.");
    await expect(says).toHaveCount(what === "sessionStorage" ? 1 : 0);
    await addTask(page, "Buy milk");
    expect(await titlesOf(request, account)).toEqual(["Buy milk"]);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByLabel("Colours").selectOption("dark");
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  });
}

test("a clock nine hours ahead lets the right password in", async ({ page, request }) => {
  const ada = somebody();
  await signUpOverHttp(request, ada);
  await page.clock.setFixedTime(Date.now() + 9 * 3_600_000);
  await signIn(page, ada);
  await expect(page.getByRole("heading", { name: "Tasks" })).toBeVisible();
});

test("a language that no standard knows stops nothing", async ({ signedUp: { page } }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "language", { get: () => "en-US@posix" });
  });
  await page.reload();
  await addTask(page, "Buy milk");
  await page.getByRole("link", { name: "Buy milk" }).click();
  await page.getByRole("button", { name: "Tomorrow" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("listitem")).toContainText("Due tomorrow");
});

test("the page that was asked for is reached after signing in", async ({ page, request }) => {
  const ada = somebody();
  await signUpOverHttp(request, ada);
  await page.goto("/?due=today");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.getByRole("link", { name: "Create account" }).click();
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByLabel("Email").fill(ada.email);
  await page.getByLabel("Password", { exact: true }).fill(ada.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/?due=today");
});

test("a tab that slept through the signing out shows nothing when it is come back to", async ({
  signedUp: { page },
  context,
}) => {
  await addTask(page, "Post the letter");
  const second = await context.newPage();
  await second.goto("/");
  await second.getByRole("link", { name: "Post the letter" }).waitFor();
  await page.goto("about:blank");
  await second.getByRole("button", { name: "Sign out" }).click();
  await expect(second.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await expect(page.getByText("Post the letter")).toHaveCount(0);
});

test("after signing in again in vain one hears so", async ({
  signedUp: { page, person },
  watch,
}) => {
  watch.expectRefusals(401);
  await page.route("**/api/users/**", (route) =>
    route.fulfill({ status: 401, headers: { "access-control-allow-origin": "*" }, body: "{}" }),
  );
  await page.reload();
  const again = page.getByRole("dialog", { name: "Sign in again" });
  await expect(again.getByLabel("Email")).toHaveValue(person.email.toLowerCase());
  await again.getByLabel("Password", { exact: true }).fill(person.password);
  await page.keyboard.press("Enter");
  await expect(again.getByRole("alert")).toContainText("still does not accept it");
});

test("an answer that never comes is waited for ten seconds, and no longer", async ({
  signedUp: { page },
  watch,
}) => {
  watch.expectBrokenConnections();
  await page.route("**/api/users/**", (route) =>
    route.request().method() === "GET" ? undefined : route.fallback(),
  );
  await page.reload();
  await expect(page.getByRole("alert").filter({ hasText: "cannot be reached" })).toBeVisible({
    timeout: 15_000,
  });
});
