import { addTask, answered, day, expect, seed, test } from "../support/fixtures.ts";

test("every field of a task can be edited", async ({ signedUp: { page } }) => {
  await addTask(page, "Pay the rent");
  await page.getByRole("link", { name: "Pay the rent" }).click();
  const editor = page.getByRole("dialog", { name: "Edit task" });
  await editor.getByLabel("Title").fill("Pay the December rent");
  await editor.getByLabel("Description").fill("To the new account\nFrom the joint one");
  await editor.getByLabel("High").check();
  await editor.getByLabel("Due date").fill("2027-12-01");
  await editor.getByRole("button", { name: "Save" }).click();
  await expect(editor).toBeHidden();

  await page.reload();
  const row = page.getByRole("listitem");
  await expect(row).toContainText("High priority");
  await expect(row).toContainText("Due Wed 1 Dec 2027");
  await page.getByRole("link", { name: "Pay the December rent" }).click();
  await expect(editor.getByLabel("Description")).toHaveValue(
    "To the new account\nFrom the joint one",
  );
});

test("common dates are one press away", async ({ signedUp: { page } }) => {
  await addTask(page, "Pay the rent");
  await page.getByRole("link", { name: "Pay the rent" }).click();
  const editor = page.getByRole("dialog");
  for (const [preset, value] of [
    ["Today", day(0)],
    ["Next week", day(7)],
    ["None", ""],
    ["Tomorrow", day(1)],
  ] as const) {
    await editor.getByRole("button", { name: preset }).click();
    await expect(editor.getByLabel("Due date")).toHaveValue(value);
  }
  await page.keyboard.press("Control+Enter");
  await expect(editor).toBeHidden();
  await expect(page.getByRole("listitem")).toContainText("Due tomorrow");
});

test("Escape asks before discarding changes, and returns the focus", async ({
  signedUp: { page },
}) => {
  await addTask(page, "Buy milk");
  const title = page.getByRole("link", { name: "Buy milk" });
  await title.press("Enter");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(title).toBeFocused();

  await title.press("Enter");
  await page.getByLabel("Title").fill("Buy oat milk");
  await page.keyboard.press("Escape");
  const question = page.getByRole("dialog", { name: "Discard your changes?" });
  await question.getByRole("button", { name: "Keep editing" }).click();
  await expect(page.getByLabel("Title")).toHaveValue("Buy oat milk");
  await page.keyboard.press("Escape");
  await question.getByRole("button", { name: "Discard" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(title).toBeVisible();
});

test("typed text survives the Back button", async ({ signedUp: { page } }) => {
  await addTask(page, "Buy milk");
  await page.getByRole("link", { name: "Buy milk" }).click();
  await page.getByLabel("Title").fill("Buy oat milk");
  await page.goBack();
  await expect(page.getByText("You have unsaved changes here.")).toBeVisible();
  await page.getByRole("button", { name: "Open" }).click();
  await expect(page.getByLabel("Title")).toHaveValue("Buy oat milk");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("link", { name: "Buy oat milk" })).toBeVisible();
  await expect(page.getByText("You have unsaved changes here.")).toBeHidden();
});

test("validation errors are shown at their fields, and the first field has the focus", async ({
  signedUp: { page },
  watch,
}) => {
  watch.expectRefusals(400);
  await addTask(page, "Buy milk");
  await page.getByRole("link", { name: "Buy milk" }).click();
  await page.getByLabel("Description").fill("x".repeat(5001));
  await expect(page.getByText("5,001 of 5,000 characters")).toBeVisible();
  await page.getByLabel("Title", { exact: true }).fill("   ");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByLabel("Title", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Title", { exact: true })).toHaveAccessibleDescription(
    "Give the task a title.",
  );
  await expect(page.getByLabel("Description")).toHaveAccessibleDescription(/5,?000/);
  await expect(page.getByRole("dialog").getByRole("alert")).toHaveCount(0);
});

test("lengths are counted in code points", async ({ signedUp: { page } }) => {
  const newTask = page.getByLabel("New task");
  await newTask.fill("🦊".repeat(501));
  await newTask.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "at most 500" })).toBeVisible();
  await expect(newTask).toHaveValue("🦊".repeat(501));
  await addTask(page, "🦊".repeat(500));
  await page.getByRole("listitem").getByRole("link").click();
  await expect(page.getByText("500 of 500 characters")).toBeVisible();
});

test("markup in a title is plain text", async ({ signedUp: { page } }) => {
  const title = '<img src=x onerror="alert(1)"> & <b>bold</b>';
  await addTask(page, title);
  await expect(page.getByRole("listitem")).toContainText(title);
  await expect(page.locator("li img, b")).toHaveCount(0);
});

test("a link to a task opens it as a page", async ({ signedUp: { page, account }, request }) => {
  const [id] = await seed(request, account, { title: "Pay the rent" });
  await page.goto(`/tasks/${id}`);
  await expect(page.getByRole("heading", { name: "Edit task", level: 1 })).toBeVisible();
  await page.getByLabel("Title").fill("Pay all rent");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("link", { name: "Pay all rent" })).toBeVisible();
});

test("a link to a missing task says so", async ({ signedUp: { page }, watch }) => {
  watch.expectRefusals(404);
  await page.goto("/tasks/0198c5a2-6f3b-7d21-9a54-3c0f8e7b1d42");
  await expect(page.getByRole("alert").filter({ hasText: "does not exist" })).toBeVisible();
});

test("tasks added in quick succession keep their order", async ({ signedUp: { page } }) => {
  const newTask = page.getByLabel("New task");
  const titles = ["one", "two", "three", "four", "five"];
  for (const title of titles) {
    await newTask.fill(title);
    await newTask.press("Enter");
  }
  await answered(page, "GET");
  await expect(page.getByRole("listitem").getByRole("link")).toHaveText(
    titles.toReversed().map((title) => new RegExp(`${title}$`)),
  );
});

test("language, theme and shortcuts are set in the settings and persist", async ({
  signedUp: { page, person },
}) => {
  const setting = page.getByRole("dialog");
  await page.getByRole("button", { name: "Settings" }).click();
  await expect(setting).toContainText(person.email.toLowerCase());
  await setting.getByLabel("Colours").selectOption("Dark");
  await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
  await setting.getByLabel("Language").selectOption("اردو");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("کام");
  await expect(page.locator("html")).toHaveAttribute("lang", "ur");
  await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
});
