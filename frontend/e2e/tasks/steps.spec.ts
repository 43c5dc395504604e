import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { day, enter, expect, row, seed, test } from "../support/fixtures.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const README = readFileSync(join(import.meta.dirname, "..", "..", "README.md"), "utf8");

/** What the table in the README says of our own steps, by job. */
const STATED = new Map(
  [...README.matchAll(/^\| ([^|]+) \| (\d+): [^|]+ \| `e2e\/tasks\/steps/gm)].map(
    ([, job, steps]) => [job, Number(steps)],
  ),
);

/** A person at the list, whose steps are counted: a press, a click, or one text typed. */
class Person {
  taken = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async click(target: Locator): Promise<void> {
    this.taken += 1;
    await target.click();
  }

  async press(key: string): Promise<void> {
    this.taken += 1;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.taken += 1;
    await this.page.keyboard.type(text);
  }
}

const button = (page: Page, name: string) => page.getByRole("button", { name });

/** Each job, and what is seen once it is done. */
const JOBS: Readonly<Record<string, (person: Person, page: Page) => Promise<void>>> = {
  "add a task": async (person, page) => {
    await person.type("Feed the cat");
    await person.press("Enter");
    await expect(row(page, "Feed the cat")).toBeVisible();
  },
  "add one with a date and a priority": async (person, page) => {
    await person.type("buy milk tomorrow !high");
    await button(page, "High priority").waitFor();
    await person.press("Enter");
    await expect(row(page, "buy milk")).toContainText(/High priority.*Due tomorrow/s);
  },
  "add five from a text": async (person, page) => {
    await page.evaluate(() => navigator.clipboard.writeText("One\nTwo\nThree\nFour\nFive"));
    await person.press("Control+v");
    await person.click(button(page, "Add 5 tasks"));
    await expect(row(page, "Five")).toBeVisible();
  },
  "complete a task": async (person, page) => {
    await person.click(page.getByLabel("Done: Pay the rent"));
    await expect(page.getByText("Done: “Pay the rent”.")).toBeVisible();
  },
  "undo that": async (person, page) => {
    await page.getByLabel("Done: Pay the rent").click();
    const taken = person.taken;
    await person.click(button(page, "Undo"));
    await expect(page.getByLabel("Done: Pay the rent")).not.toBeChecked();
    expect(taken).toBe(0);
  },
  "move everything overdue to today": async (person, page) => {
    await page.getByRole("link", { name: "Today", exact: true }).click();
    await person.click(button(page, "Move 2 tasks to today"));
    await expect(row(page, "Pay the rent")).toContainText("Due today");
  },
  "change a title": async (person, page) => {
    await page.getByRole("link", { name: "Pay the rent" }).focus();
    await person.press("Enter");
    await expect(page.getByLabel("Title")).toBeFocused();
    await person.type(" of December");
    await person.press("Enter");
    await expect(row(page, "Pay the rent of December")).toBeVisible();
  },
  "see what is due today": async (person, page) => {
    await person.click(page.getByRole("link", { name: "Today", exact: true }));
    await expect(row(page, "Water the plants")).toBeHidden();
    await expect(row(page, "Pay the rent")).toBeVisible();
  },
  "find a task by a word": async (person, page) => {
    await person.click(button(page, "Find"));
    await person.type("plants");
    await expect(row(page, "Pay the rent")).toBeHidden();
    await expect(row(page, "Water the plants")).toBeVisible();
  },
  "take all tasks along": async (person, page) => {
    const saved = page.waitForEvent("download");
    await person.click(button(page, "Settings"));
    await person.click(button(page, "Export as JSON"));
    await saved;
  },
};

test("the README states the steps of ten jobs", () => {
  expect([...STATED.keys()]).toEqual(Object.keys(JOBS));
});

for (const [job, work] of Object.entries(JOBS)) {
  test(`${job} takes the steps that the README states @nightly`, async ({
    page,
    user: { account },
    request,
  }) => {
    await seed(
      request,
      account,
      { title: "Call the bank", due_date: day(-1) },
      { title: "Pay the rent", due_date: day(-2) },
      { title: "Water the plants" },
    );
    await enter(page, account);
    await row(page, "Pay the rent").waitFor();
    const person = new Person(page);
    await work(person, page);
    expect(person.taken).toBe(STATED.get(job));
  });
}
