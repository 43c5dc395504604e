import type { Page } from "@playwright/test";
import { addTask, answered, expect, test } from "../support/fixtures.ts";

/** The cases of TodoMVC's app-spec that apply to a list with an owner, an editor and undo; each is a step. */
const TODOS = ["buy some cheese", "feed the cat", "book a doctors appointment"] as const;

const titles = (page: Page) => page.getByRole("listitem").locator("bdi");
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

test("new todos and the counter @nightly", async ({ signedUp: { page } }) => {
  const field = page.getByLabel("New task");
  await test.step("has its field focused when the page loads", async () => {
    await expect(field).toBeFocused();
  });
  await test.step("is not added when it is blank", async () => {
    for (const blank of ["", "   "]) {
      await field.fill(blank);
      await page.keyboard.press("Enter");
    }
    await expect(page.getByText("Nothing to do.")).toBeVisible();
  });
  await test.step("is added by Enter, trimmed, and counted in the singular", async () => {
    await field.fill(`   ${TODOS[0]}  `);
    await page.keyboard.press("Enter");
    await expect(titles(page)).toHaveText([TODOS[0]]);
    await expect(page.getByText("1 task", { exact: true })).toBeVisible();
  });
  await test.step("clears the field, which keeps the focus", async () => {
    await expect(field).toHaveValue("");
    await expect(field).toBeFocused();
  });
  await test.step("comes first, and is counted in the plural", async () => {
    await addTask(page, TODOS[1]);
    await expect(titles(page)).toHaveText([TODOS[1], TODOS[0]]);
    await expect(page.getByText("2 tasks", { exact: true })).toBeVisible();
  });
});

test("editing a todo @nightly", async ({ signedUp: { page } }) => {
  await addAll(page);
  await test.step("opens on a double click", async () => {
    await page.getByText(TODOS[1]).dblclick();
    await expect(page.getByLabel("Title")).toHaveValue(TODOS[1]);
  });
  await test.step("hides the list's controls", async () => {
    await expect(page.locator("dialog")).toHaveJSProperty("open", true);
    // A modal dialog makes everything else inert: the row behind it cannot be focused.
    await box(page, TODOS[1]).evaluate((element: HTMLElement) => element.focus());
    await expect(box(page, TODOS[1])).not.toBeFocused();
  });
  await test.step("forgets its edit on Escape, once that is confirmed", async () => {
    await page.getByLabel("Title").fill("buy some sausages");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Discard" }).click();
    await expect(titles(page)).toHaveText([...TODOS].reverse());
  });
  await test.step("saves its edit on Enter, trimmed, and keeps its place", async () => {
    await page.getByText(TODOS[1]).click();
    await page.getByLabel("Title").fill("    buy some sausages    ");
    const saved = answered(page, "PATCH");
    await page.keyboard.press("Enter");
    expect((await (await saved).json()).title).toBe("buy some sausages");
    await expect(titles(page)).toHaveText([TODOS[2], "buy some sausages", TODOS[0]]);
  });
});

test("completing a todo @nightly", async ({ signedUp: { page } }) => {
  await addAll(page);
  await test.step("leaves the open ones, after a moment", async () => {
    await box(page, TODOS[1]).check();
    await expect(box(page, TODOS[1])).toBeChecked();
    await expect(titles(page)).toHaveText([TODOS[2], TODOS[0]]);
  });
  await test.step("is among the completed ones, and so it is after a reload", async () => {
    await expect(status(page, "All")).toHaveAttribute("aria-current", "true");
    await status(page, "Done").click();
    await expect(titles(page)).toHaveText([TODOS[1]]);
    await expect(status(page, "Done")).toHaveAttribute("aria-current", "true");
    await page.reload();
    await expect(box(page, TODOS[1])).toBeChecked();
    await expect(status(page, "Done")).toHaveAttribute("aria-current", "true");
    await expect(status(page, "All")).not.toHaveAttribute("aria-current");
  });
  await test.step("is among all", async () => {
    await page.goto("/?status=all");
    await expect(titles(page)).toHaveCount(3);
    await expect(box(page, TODOS[0])).not.toBeChecked();
  });
  await test.step("can be opened again", async () => {
    await complete(page, TODOS[1]);
    await expect(box(page, TODOS[1])).not.toBeChecked();
  });
  await test.step("respects the Back button", async () => {
    await complete(page, TODOS[1]);
    await status(page, "Done").click();
    await expect(titles(page)).toHaveText([TODOS[1]]);
    await page.goBack();
    await expect(titles(page)).toHaveCount(3);
    await page.goBack();
    await expect(titles(page)).toHaveText([TODOS[1]]);
  });
});
