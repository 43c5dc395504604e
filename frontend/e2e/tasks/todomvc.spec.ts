import type { Page } from "@playwright/test";
import { addTask, answered, expect, test } from "../support/fixtures.ts";

/** The cases of TodoMVC's app-spec that fit a list with an owner, an editor and an undo. */
const TODOS = ["buy some cheese", "feed the cat", "book a doctors appointment"] as const;

const rows = (page: Page) => page.getByRole("listitem");
const titles = (page: Page) => rows(page).locator("bdi");
const box = (page: Page, title: string) => page.getByLabel(`Done: ${title}`);
const status = (page: Page, name: string) => page.getByRole("link", { name, exact: true });

async function complete(page: Page, title: string): Promise<void> {
  const saved = answered(page, "PATCH");
  await box(page, title).click();
  await saved;
}

const addAll = async (page: Page) => {
  for (const title of TODOS) {
    await addTask(page, title);
  }
};

test.describe("a new todo", () => {
  test("has its field focused when the page loads", async ({ signedUp: { page } }) => {
    await expect(page.getByLabel("New task")).toBeFocused();
  });

  test("is added by Enter", async ({ signedUp: { page } }) => {
    await addTask(page, TODOS[0]);
    await addTask(page, TODOS[1]);
    await expect(titles(page)).toHaveText([TODOS[1], TODOS[0]]);
  });

  test("clears the field, which keeps the focus", async ({ signedUp: { page } }) => {
    await addTask(page, TODOS[0]);
    await expect(page.getByLabel("New task")).toHaveValue("");
    await expect(page.getByLabel("New task")).toBeFocused();
  });

  test("is trimmed", async ({ signedUp: { page } }) => {
    await page.getByLabel("New task").fill(`   ${TODOS[0]}  `);
    await page.keyboard.press("Enter");
    await expect(titles(page)).toHaveText([TODOS[0]]);
  });

  test("is not added when it is blank", async ({ signedUp: { page } }) => {
    for (const blank of ["", "   "]) {
      await page.getByLabel("New task").fill(blank);
      await page.keyboard.press("Enter");
    }
    await expect(page.getByText("Nothing to do.")).toBeVisible();
  });
});

test.describe("a todo", () => {
  test.beforeEach(async ({ signedUp: { page } }) => addAll(page));

  test("can be completed", async ({ page }) => {
    await status(page, "All").click();
    await complete(page, TODOS[0]);
    await expect(box(page, TODOS[0])).toBeChecked();
    await expect(box(page, TODOS[1])).not.toBeChecked();
  });

  test("can be opened again", async ({ page }) => {
    await status(page, "All").click();
    await complete(page, TODOS[0]);
    await complete(page, TODOS[0]);
    await expect(box(page, TODOS[0])).not.toBeChecked();
  });

  test("is edited on a double click", async ({ page }) => {
    await page.getByText(TODOS[1]).dblclick();
    await expect(page.getByLabel("Title")).toHaveValue(TODOS[1]);
  });

  test("saves its edit on Enter", async ({ page }) => {
    await page.getByText(TODOS[1]).click();
    await page.getByLabel("Title").fill("buy some sausages");
    await page.keyboard.press("Enter");
    await expect(titles(page)).toHaveText([TODOS[2], "buy some sausages", TODOS[0]]);
  });

  test("trims its edit", async ({ page }) => {
    await page.getByText(TODOS[1]).click();
    await page.getByLabel("Title").fill("    buy some sausages    ");
    const saved = answered(page, "PATCH");
    await page.keyboard.press("Enter");
    expect((await (await saved).json()).title).toBe("buy some sausages");
    await expect(titles(page).nth(1)).toHaveText("buy some sausages");
  });

  test("forgets its edit on Escape, once that is confirmed", async ({ page }) => {
    await page.getByText(TODOS[1]).click();
    await page.getByLabel("Title").fill("buy some sausages");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Discard" }).click();
    await expect(titles(page)).toHaveText([...TODOS].reverse());
  });

  test("hides the list's controls while it is edited", async ({ page }) => {
    await page.getByText(TODOS[1]).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.getByLabel("Title").waitFor();
    await expect(page.locator("dialog")).toHaveJSProperty("open", true);
    // A modal dialog makes everything else inert: the row behind it cannot have the focus.
    await box(page, TODOS[1]).evaluate((element: HTMLElement) => element.focus());
    await expect(box(page, TODOS[1])).not.toBeFocused();
  });
});

test.describe("the counter", () => {
  test("counts what is shown, in the singular and the plural", async ({ signedUp: { page } }) => {
    await addTask(page, TODOS[0]);
    await expect(page.getByText("1 task", { exact: true })).toBeVisible();
    await addTask(page, TODOS[1]);
    await expect(page.getByText("2 tasks", { exact: true })).toBeVisible();
  });
});

test.describe("the list", () => {
  test("keeps its data over a reload", async ({ signedUp: { page } }) => {
    await addTask(page, TODOS[0]);
    await addTask(page, TODOS[1]);
    await status(page, "All").click();
    await complete(page, TODOS[1]);
    await page.reload();
    await expect(box(page, TODOS[1])).toBeChecked();
    await expect(box(page, TODOS[0])).not.toBeChecked();
  });
});

test.describe("the routes", () => {
  test.beforeEach(async ({ signedUp: { page } }) => {
    await addAll(page);
    await complete(page, TODOS[1]);
  });

  test("show open todos", async ({ page }) => {
    await expect(titles(page)).toHaveText([TODOS[2], TODOS[0]]);
  });

  test("show completed todos", async ({ page }) => {
    await status(page, "Done").click();
    await expect(titles(page)).toHaveText([TODOS[1]]);
  });

  test("show all todos", async ({ page }) => {
    await status(page, "Done").click();
    await status(page, "All").click();
    await expect(titles(page)).toHaveCount(3);
  });

  test("respect the Back button", async ({ page }) => {
    await status(page, "All").click();
    await status(page, "Done").click();
    await expect(titles(page)).toHaveText([TODOS[1]]);
    await page.goBack();
    await expect(titles(page)).toHaveCount(3);
    await page.goBack();
    await expect(titles(page)).toHaveText([TODOS[2], TODOS[0]]);
  });

  test("highlight the one that applies, and persist", async ({ page }) => {
    await expect(status(page, "Open")).toHaveAttribute("aria-current", "true");
    await status(page, "Done").click();
    await expect(status(page, "Done")).toHaveAttribute("aria-current", "true");
    await page.reload();
    await expect(status(page, "Done")).toHaveAttribute("aria-current", "true");
    await expect(status(page, "Open")).not.toHaveAttribute("aria-current");
  });

  test("let a todo leave that no longer matches", async ({ page }) => {
    await box(page, TODOS[2]).check();
    await expect(box(page, TODOS[2])).toBeChecked();
    await expect(titles(page)).toHaveText([TODOS[0]]);
  });
});
