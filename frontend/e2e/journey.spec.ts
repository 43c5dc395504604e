import { addTask, expect, signIn, signUp, test } from "./fixtures.ts";
import { somebody } from "./people.ts";

test("Ada keeps her tasks over a reload, and Bob sees none of them", async ({
  page,
  elsewhere,
}) => {
  await signUp(page, somebody("ada"));
  await addTask(page, "Pay the rent");
  await addTask(page, "Buy milk");
  await page.getByLabel("Done: Buy milk").check();

  await page.reload();
  await expect(page.getByLabel("Done: Buy milk")).toBeChecked();
  await expect(page.getByLabel("Done: Pay the rent")).not.toBeChecked();

  const bobs = await elsewhere();
  await signUp(bobs, somebody("bob"));
  await expect(bobs.getByText("Nothing to do.")).toBeVisible();
  await expect(bobs.getByRole("listitem")).toHaveCount(0);
});

test("whoever signs out and in again finds the tasks as they were", async ({ signedUp }) => {
  const { page, person } = signedUp;
  await addTask(page, "Water the plants");

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();

  await signIn(page, person);
  await expect(page.getByRole("link", { name: "Water the plants" })).toBeVisible();
});

test("signing up and adding a task needs no mouse", async ({ page }) => {
  const person = somebody();
  await page.goto("/sign-in");
  await expect(page.getByLabel("Email")).toBeFocused();
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
    }
  };

  await press("Tab", "Tab", "Tab", "Tab");
  await expect(page.getByRole("link", { name: "Create account" })).toBeFocused();
  await press("Enter");
  await expect(page.getByRole("heading", { name: "Create account" })).toBeVisible();
  await expect(page.getByLabel("Email")).toBeFocused();
  await page.keyboard.type(person.email);
  await press("Tab");
  await page.keyboard.type(person.password);
  await press("Enter");

  await expect(page.getByLabel("New task")).toBeFocused();
  await page.keyboard.type("Call the bank");
  await press("Enter");
  await expect(page.getByRole("link", { name: "Call the bank" })).toBeVisible();
  await expect(page.getByLabel("New task")).toBeFocused();
  await expect(page.getByLabel("New task")).toHaveValue("");
  await press("Tab", "Tab", "Space");
  await expect(page.getByLabel("Done: Call the bank")).toBeChecked();
});

test("a second tab is signed in by the first, and signing out ends both", async ({
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
