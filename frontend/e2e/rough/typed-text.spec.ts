import { addTask, answered, enter, expect, seed, signIn, test } from "../support/fixtures.ts";

test("a double click on Cancel and three presses of Escape stay in the app", async ({
  signedUp: { page },
}) => {
  await addTask(page, "Buy milk");
  const open = () => page.getByRole("link", { name: "Buy milk" }).click();
  await open();
  await page.getByRole("button", { name: "Cancel" }).dblclick();
  await expect(page.getByRole("heading", { name: "Tasks" })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await open();
  for (let times = 0; times < 3; times += 1) {
    await page.keyboard.press("Escape");
  }
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL("/");
  await open();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("Escape and then Enter keep the typed text", async ({ signedUp: { page } }) => {
  await addTask(page, "Buy milk");
  await page.getByRole("link", { name: "Buy milk" }).click();
  await page.getByLabel("Description").fill("Oat, two litres");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Keep editing" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Description")).toHaveValue("Oat, two litres");
});

test("a draft and a half-typed task survive a reload", async ({ signedUp: { page } }) => {
  await addTask(page, "Buy milk");
  await page.getByLabel("New task").fill("Pay the re");
  await page.getByRole("link", { name: "Buy milk" }).click();
  await page.getByLabel("Description").fill("Oat, two litres");
  page.on("dialog", (question) => question.accept());
  await page.reload();
  await expect(page.getByLabel("Description")).toHaveValue("Oat, two litres");
  await page.goto("/");
  await expect(page.getByLabel("New task")).toHaveValue("Pay the re");
  await page.getByText("You have unsaved changes here.").waitFor();
});

test("signing out in one tab keeps the draft in another, hidden from other users", async ({
  signedUp: { page, person },
  context,
}) => {
  await addTask(page, "Buy milk");
  await page.getByRole("link", { name: "Buy milk" }).click();
  await page.getByLabel("Description").fill("Oat, two litres");
  const second = await context.newPage();
  await second.goto("/");
  await second.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await expect(page.getByText("Oat, two litres")).toHaveCount(0);

  await signIn(page, person);
  await page.getByText("You have unsaved changes here.").waitFor();
  await page.getByRole("button", { name: "Open" }).click();
  await expect(page.getByLabel("Description")).toHaveValue("Oat, two litres");
});

test("signing out with a draft asks first, and then discards it", async ({
  signedUp: { page },
}) => {
  await page.getByLabel("New task").fill("Pay the re");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Stay" }).click();
  await expect(page.getByLabel("New task")).toHaveValue("Pay the re");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign out anyway" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("a typed address carries over between sign-in and sign-up", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill("ada@example.org");
  await page.getByRole("link", { name: "Create account" }).click();
  await expect(page.getByLabel("Email")).toHaveValue("ada@example.org");
});

test("a task added out of sight is announced and can be shown", async ({ signedUp: { page } }) => {
  for (const [number, view] of ["/?due=today", "/?q=cheese", "/?sort=title"].entries()) {
    const title = `Buy milk ${number}`;
    await page.goto(view);
    await page.getByLabel("New task").fill(title);
    const saved = answered(page, "POST");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status").filter({ hasText: `Added “${title}”` })).toBeVisible();
    await page.getByRole("button", { name: "Show it" }).click();
    await expect(page).toHaveURL("/");
    await expect(page.getByRole("link", { name: title })).toBeVisible();
    await saved;
  }
});

test("an incomplete or impossible date is reported and saves nothing", async ({
  page,
  user: { account },
  request,
}) => {
  await seed(request, account, { title: "Buy milk", due_date: "2026-12-24" });
  await enter(page, account);
  await page.getByRole("link", { name: "Buy milk" }).click();
  const due = page.getByLabel("Due date");
  await due.focus();
  await page.keyboard.press("Backspace");
  await expect(page.getByText("This date is incomplete or does not exist.")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(due).toBeFocused();
  await page.getByRole("button", { name: "Tomorrow" }).click();
  await expect(page.getByText("This date is incomplete")).toHaveCount(0);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("listitem")).toContainText("Due tomorrow");
});
