import { addTask, expect, test } from "./fixtures.ts";

test("every particular of a task can be edited, and stays", async ({ signedUp: { page } }) => {
  await addTask(page, "Pay the rent");
  await page.getByRole("link", { name: "Pay the rent" }).click();
  const editor = page.getByRole("dialog", { name: "Edit task" });
  await expect(editor.getByLabel("Title")).toBeFocused();
  await editor.getByLabel("Title").fill("Pay the December rent");
  await editor.getByLabel("Description").fill("To the new account\nFrom the joint one");
  await editor.getByLabel("Priority").selectOption("High");
  await editor.getByLabel("Due date").fill("2026-12-01");
  await editor.getByRole("button", { name: "Save" }).click();
  await expect(editor).toBeHidden();

  await page.reload();
  const row = page.getByRole("listitem");
  await expect(row).toContainText("High priority");
  await expect(row).toContainText("Due 1 Dec 2026");
  await page.getByRole("link", { name: "Pay the December rent" }).click();
  await expect(editor.getByLabel("Description")).toHaveValue(
    "To the new account\nFrom the joint one",
  );
});

test("Escape leaves the editor without a change, and the focus where it was", async ({
  signedUp: { page },
}) => {
  await addTask(page, "Buy milk");
  const title = page.getByRole("link", { name: "Buy milk" });
  await title.press("Enter");
  await page.getByLabel("Title").fill("Buy oat milk");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(title).toBeFocused();
});

test("a task that is deleted is gone for good", async ({ signedUp: { page } }) => {
  await addTask(page, "Buy milk");
  await page.getByRole("button", { name: "Delete Buy milk" }).click();
  await page.getByRole("button", { name: "Keep" }).click();
  await expect(page.getByRole("link", { name: "Buy milk" })).toBeVisible();

  await page.getByRole("button", { name: "Delete Buy milk" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("Nothing to do.")).toBeVisible();
  await expect(page.getByLabel("New task")).toBeFocused();
  await page.reload();
  await expect(page.getByText("Nothing to do.")).toBeVisible();
});

test("a done task can be reopened", async ({ signedUp: { page } }) => {
  await addTask(page, "Buy milk");
  const box = page.getByLabel("Done: Buy milk");
  await box.check();
  await page.reload();
  await expect(box).toBeChecked();
  await box.uncheck();
  await page.reload();
  await expect(box).not.toBeChecked();
});

test("a blank title is not added, and one of 501 characters is refused in words", async ({
  signedUp: { page },
  watch,
}) => {
  watch.expectRefusals(400);
  const newTask = page.getByLabel("New task");
  await newTask.fill("   ");
  await newTask.press("Enter");
  await expect(page.getByText("Nothing to do.")).toBeVisible();

  await newTask.fill("🦊".repeat(501));
  await newTask.press("Enter");
  await expect(page.getByRole("alert")).toContainText("cannot be saved");
  await expect(newTask).toHaveValue("🦊".repeat(501));
});

test("markup in a title is text and nothing else", async ({ signedUp: { page } }) => {
  const title = '<img src=x onerror="alert(1)"> & <b>bold</b>';
  await addTask(page, title);
  await expect(page.getByRole("listitem")).toContainText(title);
  await expect(page.locator("img, b")).toHaveCount(0);
});

test("an address of a task that is not there says so", async ({ signedUp: { page }, watch }) => {
  watch.expectRefusals(404);
  await page.goto("/tasks/0198c5a2-6f3b-7d21-9a54-3c0f8e7b1d42");
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("This task is gone");
});
