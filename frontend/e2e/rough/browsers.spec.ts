import { repair, stopApi } from "../support/breaking.ts";
import { addTask, enter, expect, seed, signIn, test, titlesOf } from "../support/fixtures.ts";
import { signUpOverHttp, somebody } from "../support/people.ts";

/** Scripts that remove a browser feature before the page loads. */
const WITHOUT = {
  sessionStorage: () => blockGetter("sessionStorage"),
  localStorage: () => blockGetter("localStorage"),
  BroadcastChannel: () => "delete window.BroadcastChannel;",
  "crypto.randomUUID": () => "delete Crypto.prototype.randomUUID;",
  "locks between tabs": () => "delete Navigator.prototype.locks;",
};

const blockGetter = (name: string) =>
  `Object.defineProperty(window, "${name}", { get() { throw new DOMException("blocked", "SecurityError"); } });`;

const ALL = Object.values(WITHOUT)
  .map((script) => script())
  .join("");

for (const [what, script, says] of [
  // By day, the last one stands for these two.
  ["sessionStorage @nightly", WITHOUT.sessionStorage(), "A reload signs you out"],
  ["BroadcastChannel @nightly", WITHOUT.BroadcastChannel(), ""],
  ["localStorage", WITHOUT.localStorage(), "Keep this tab open until they are sent"],
  // As on plain http from another machine.
  ["a secure context", WITHOUT["crypto.randomUUID"]() + WITHOUT["locks between tabs"](), ""],
  ["any of it", ALL, "A reload signs you out"],
] as const) {
  test(`without ${what} the app works and says what it cannot store`, async ({
    page,
    request,
    watch,
  }) => {
    watch.expectBrokenConnections();
    const ada = somebody();
    const account = await signUpOverHttp(request, ada);
    await page.addInitScript({ content: script });
    await signIn(page, ada);
    await page.getByRole("heading", { name: "Tasks" }).waitFor();
    await expect(page.getByText("This browser")).toHaveCount(says ? 1 : 0);
    if (says) {
      await expect(page.getByText("This browser")).toContainText(says);
    }
    await addTask(page, "Buy milk");
    await stopApi(page, "POST");
    await page.getByLabel("New task").fill("Pay the rent");
    await page.keyboard.press("Enter");
    await expect(page.getByText("1 change waiting to be sent.")).toBeVisible();
    if (!says) {
      page.on("dialog", (question) => question.accept());
      await page.reload();
    }
    await repair(page);
    await expect(page.getByRole("link", { name: "Pay the rent" })).toBeVisible();
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByLabel("Colours").selectOption("dark");
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await expect
      .poll(async () => (await titlesOf(request, account)).sort())
      .toEqual(["Buy milk", "Pay the rent"]);
    await expect(page.getByText("waiting to be sent")).toHaveCount(0);
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  });
}

test("opened at 127.0.0.1, the app redirects to its own origin and signs up", async ({
  page,
  baseURL,
}) => {
  const { port } = new URL(baseURL ?? "");
  const ada = somebody();
  await page.goto(`http://127.0.0.1:${port}/sign-up?from=here`);
  await expect(page).toHaveURL("/sign-up?from=here");
  await page.getByLabel("Email").fill(ada.email);
  await page.getByLabel("Password", { exact: true }).fill(ada.password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("heading", { name: "Tasks" })).toBeVisible();
});

test("signing in works with a clock nine hours ahead", async ({ page, request }) => {
  const ada = somebody();
  await signUpOverHttp(request, ada);
  await page.clock.setFixedTime(Date.now() + 9 * 3_600_000);
  await signIn(page, ada);
  await expect(page.getByRole("heading", { name: "Tasks" })).toBeVisible();
});

test("the app works with a non-standard browser language", async ({ page, user: { account } }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "language", { get: () => "en-US@posix" });
  });
  await enter(page, account);
  await addTask(page, "Buy milk");
  await page.getByRole("link", { name: "Buy milk" }).click();
  await page.getByRole("button", { name: "Tomorrow" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("listitem")).toContainText("Due tomorrow");
});

test("the address requested before signing in opens after it", async ({
  page,
  user: { person, account },
  request,
}) => {
  const [id] = await seed(request, account, { title: "Buy milk" });
  await page.goto(`/tasks/${id}?due=today`);
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.getByRole("link", { name: "Create account" }).click();
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByLabel("Email").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(`/tasks/${id}?due=today`);
});

test("a suspended tab that missed the sign-out shows nothing when resumed", async ({
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

test("a new token that is refused too is reported", async ({
  page,
  user: { person, account },
  watch,
}) => {
  watch.expectRefusals(401);
  await page.route("**/api/users/**", (route) =>
    route.fulfill({ status: 401, headers: { "access-control-allow-origin": "*" }, body: "{}" }),
  );
  await enter(page, account);
  const again = page.getByRole("dialog", { name: "Sign in again" });
  await expect(again.getByLabel("Email")).toHaveValue(person.email.toLowerCase());
  await again.getByLabel("Password", { exact: true }).fill(person.password);
  await page.keyboard.press("Enter");
  await expect(again.getByRole("alert")).toContainText("still does not accept it");
});

// By day, a unit test of the client has the timeout.
test("a hung response times out after ten seconds and holds up nothing else @nightly", async ({
  signedUp: { page, account },
  request,
  watch,
}) => {
  watch.expectBrokenConnections();
  let hung = false;
  await page.route("**/api/users/**", (route) => {
    const isFirst = route.request().method() === "POST" && !hung;
    hung ||= isFirst;
    return isFirst || route.request().method() === "GET" ? undefined : route.fallback();
  });
  await page.getByLabel("New task").fill("Buy milk");
  await page.keyboard.press("Enter");
  await page.getByLabel("New task").fill("Pay the rent");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Done", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "cannot be reached" })).toBeVisible({
    timeout: 15_000,
  });
  await expect
    .poll(async () => (await titlesOf(request, account)).sort(), { timeout: 15_000 })
    .toEqual(["Buy milk", "Pay the rent"]);
});
