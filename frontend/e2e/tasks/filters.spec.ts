import type { Page } from "@playwright/test";
import { day, enter, expect, seed, test } from "../support/fixtures.ts";

const TASKS = [
  { title: "Pay the rent", priority: "high", due_date: day(-2) },
  { title: "Buy milk", description: "Oat, from the corner", due_date: day(0) },
  { title: "Call the bank", priority: "low", due_date: day(1) },
  { title: "Water the plants", due_date: day(5) },
  { title: "Renew the passport", due_date: day(90) },
  { title: "Read a book", completed: true },
  { title: "Écrire à Zoé" },
] as const;

const openFilter = (page: Page) => page.getByRole("button", { name: "Filter" }).click();
const openSearch = (page: Page) => page.getByRole("button", { name: "Find" }).click();
const titles = (page: Page) => page.getByRole("listitem").getByRole("link").locator("bdi");

test.beforeEach(async ({ page, user: { account }, request }) => {
  await seed(request, account, ...TASKS);
  await enter(page, account);
  await expect(page.getByText("6 tasks")).toBeVisible();
});

test("status, priority and due date filter the list and are in the address", async ({ page }) => {
  await page.getByRole("link", { name: "Done", exact: true }).click();
  await expect(titles(page)).toHaveText(["Read a book"]);
  await page.getByRole("link", { name: "All", exact: true }).click();
  await openFilter(page);
  await page.getByLabel("Status").selectOption("all");
  await expect(titles(page)).toHaveCount(7);
  await page.getByLabel("Priority").selectOption("high");
  await expect(titles(page)).toHaveText(["Pay the rent"]);
  await page.getByLabel("Priority").selectOption("any");
  for (const [due, count] of [
    ["overdue", 1],
    ["today", 1],
    ["week", 3],
  ] as const) {
    await page.getByLabel("Due").selectOption(due);
    await expect(titles(page)).toHaveCount(count);
  }
  await expect(page.getByText("3 tasks · 1 filter")).toBeVisible();
  await expect(page).toHaveURL(/\?status=all&due=week$/);

  await page.reload();
  await expect(titles(page)).toHaveCount(3);
  await page.goBack();
  await expect(page.getByLabel("Due")).toHaveValue("today");
  await expect(titles(page)).toHaveText(["Buy milk"]);
  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect(titles(page)).toHaveCount(7);
});

test("search covers titles and descriptions, and says when nothing matches", async ({ page }) => {
  await openSearch(page);
  const search = page.getByLabel("Search");
  await expect(search).toBeFocused();
  await search.fill("OAT");
  await expect(titles(page)).toHaveText(["Buy milk"]);
  await expect(page).toHaveURL(/\?q=OAT$/);
  await search.fill("écrire");
  await expect(titles(page)).toHaveText(["Écrire à Zoé"]);
  await search.fill("no such words");
  await expect(page.getByText("No tasks match.")).toBeVisible();
  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect(search).toHaveValue("");
  await expect(titles(page)).toHaveCount(6);
});

test("sorted by due date, the list has headings, and tasks without a date come last", async ({
  page,
}) => {
  await openFilter(page);
  await page.getByLabel("Sort").selectOption("due");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([
    "Overdue",
    "Today",
    "Tomorrow",
    "Next 7 days",
    "Later",
    "No due date",
  ]);
  await expect(titles(page).first()).toHaveText("Pay the rent");
  await expect(titles(page).last()).toHaveText("Écrire à Zoé");
});

test("a new task takes its place in every sort order", async ({ page }) => {
  const first = titles(page).first();
  await openFilter(page);
  for (const [sort, title] of [
    ["newest", "Écrire à Zoé"],
    ["due", "Pay the rent"],
    ["priority", "Pay the rent"],
    ["title", "Buy milk"],
  ] as const) {
    await page.getByLabel("Sort").selectOption(sort);
    await expect(first).toHaveText(title);
  }
  await page.getByLabel("New task").fill("Cancel the paper");
  await page.keyboard.press("Enter");
  await expect(titles(page).nth(2)).toHaveText("Cancel the paper");
});

test("a task that no longer matches the filter leaves the list", async ({ page }) => {
  await openFilter(page);
  await page.getByLabel("Due").selectOption("overdue");
  await expect(titles(page)).toHaveText(["Pay the rent"]);
  await titles(page).first().click();
  await page.getByRole("button", { name: "Tomorrow" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("No tasks match.")).toBeVisible();
  await expect(page).toHaveURL(/\?due=overdue$/);
});

test("search and filters are hidden until opened or in use", async ({ page }) => {
  const search = page.getByLabel("Search");
  const due = page.getByLabel("Due");
  await expect(search).toHaveCount(0);
  await expect(due).toHaveCount(0);
  await openSearch(page);
  await search.press("Escape");
  await expect(search).toHaveCount(0);
  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  await search.fill("a");
  await expect(page).toHaveURL(/q=a$/);
  await page.reload();
  await expect(search).toHaveValue("a");
  await openSearch(page);
  await expect(search).toBeFocused();

  await openFilter(page);
  await expect(page.getByLabel("Priority")).toBeFocused();
  await due.selectOption("today");
  await expect(page.getByRole("button", { name: "Filter (1)" })).toHaveAttribute(
    "aria-expanded",
    "true",
  );
  await page.reload();
  await expect(due).toHaveValue("today");
  await page.getByRole("link", { name: "Clear filters" }).click();
  await page.reload();
  await expect(titles(page)).toHaveCount(6);
  await expect(due).toHaveCount(0);
});
