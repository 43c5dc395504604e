import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { stopApi } from "./support/breaking.ts";
import { type Content, day, enter, seed, test } from "./support/fixtures.ts";

const PUBLIC = join(import.meta.dirname, "..", "public");
const PICTURES = join(import.meta.dirname, "..", "..", "docs", "pictures");

const ENGLISH: readonly Content[] = [
  { title: "Return the library books", due_date: day(12) },
  { title: "Book the dentist", priority: "low", due_date: day(4) },
  { title: "Water the plants on the balcony", completed: true, due_date: day(0) },
  { title: "Call the bank about the new card", due_date: day(1) },
  { title: "Buy milk and bread", description: "Oat milk, from the corner shop", due_date: day(0) },
  { title: "Pay the rent", description: "To the new account", priority: "high", due_date: day(-2) },
];

const URDU: readonly Content[] = [
  { title: "دانتوں کے ڈاکٹر سے وقت لیں", priority: "low", due_date: day(4) },
  { title: "پودوں کو پانی دیں", completed: true, due_date: day(0) },
  { title: "بینک کو نئے کارڈ کے بارے میں فون کریں", due_date: day(1) },
  { title: "دودھ اور روٹی لائیں", description: "کونے والی دکان سے", due_date: day(0) },
  { title: "کرایہ ادا کریں", priority: "high", due_date: day(-2) },
];

const GROUPED = "/?sort=due&status=all";

async function picture(page: Page, name: string, directory = PICTURES): Promise<void> {
  await page.locator("[data-task]").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(directory, `${name}.png`), animations: "disabled" });
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(() => {
    test.use({ colorScheme, viewport: { width: 880, height: 800 } });

    test(`tasks-${colorScheme}`, async ({ page, signedUp: { account }, request }) => {
      await seed(request, account, ...ENGLISH);
      await enter(page, account, GROUPED);
      await picture(page, `tasks-${colorScheme}`);
    });
  });
}

test.describe(() => {
  test.use({ viewport: { width: 880, height: 800 } });

  test("editor", async ({ page, signedUp: { account }, request }) => {
    await seed(request, account, ...ENGLISH);
    await enter(page, account, GROUPED);
    await page.getByRole("link", { name: "Buy milk" }).click();
    await page.getByLabel("Title").waitFor();
    await picture(page, "editor");
  });
});

test.describe(() => {
  test.use({ viewport: { width: 360, height: 740 }, locale: "ur-PK" });

  test("urdu-phone", async ({ page, signedUp: { account }, request }) => {
    await seed(request, account, ...URDU);
    await enter(page, account, GROUPED);
    await picture(page, "urdu-phone");
  });
});

for (const [name, viewport] of [
  ["screenshot-wide", { width: 1280, height: 800 }],
  ["screenshot-narrow", { width: 390, height: 844 }],
] as const) {
  test.describe(() => {
    test.use({ viewport });

    test(`${name} for the manifest`, async ({ page, signedUp: { account }, request }) => {
      await seed(request, account, ...ENGLISH);
      await enter(page, account, GROUPED);
      await picture(page, name, PUBLIC);
    });
  });
}

test("icons for the manifest", async ({ page, request }) => {
  await page.goto("/sign-in");
  const svg = await (await request.get("/icon.svg")).text();
  // Elsewhere than on a page of the server, whose policy allows no style like these.
  await page.goto("about:blank");
  for (const [name, size, scale] of [
    ["icon-192", 192, 1],
    ["icon-512", 512, 1],
    // A mask leaves a circle of four fifths, so the ground goes to the edge and the mark stays within.
    ["icon-maskable", 512, 0.8],
  ] as const) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0;background:${scale < 1 ? "#1f5f4a" : "transparent"}"><div style="scale:${scale}">${svg}</div>`,
    );
    await page.screenshot({ path: join(PUBLIC, `${name}.png`), omitBackground: true });
  }
});

/** The components of docs/design.md, each in its states. */
for (const colorScheme of ["light", "dark"] as const) {
  test.describe(() => {
    test.use({ colorScheme, viewport: { width: 640, height: 800 } });

    test(`components, ${colorScheme}`, async ({ page, signedUp: { account }, request, watch }) => {
      watch.expectBrokenConnections();
      const take = (name: string, part: Locator) =>
        part.screenshot({
          path: join(PICTURES, `${name}-${colorScheme}.png`),
          animations: "disabled",
        });
      await seed(request, account, ...ENGLISH);
      await enter(page, account, "/?view=today");
      const newTask = page.getByLabel("New task");
      await newTask.fill("Buy milk tomorrow !high");
      await page.getByRole("button", { name: /High priority/ }).waitFor();
      await take("quick-add", page.locator("main form"));
      await newTask.fill("");
      await take("views", page.getByRole("navigation"));
      await page.getByRole("listitem").first().hover();
      await take("rows", page.locator("main section"));
      await page.getByRole("button", { name: "Filter" }).click();
      await page.getByLabel("Priority").selectOption("High priority");
      await take("fields", page.getByLabel("Priority").locator("xpath=../.."));

      await stopApi(page, "POST");
      await newTask.fill("Feed the cat !high");
      await newTask.press("Enter");
      await page.getByRole("link", { name: "Feed the cat" }).waitFor();
      await take("slim-bar", page.locator("main > [role=status]"));
      await page.getByRole("button", { name: "Close this message" }).click();
      await page.getByRole("link", { name: "Feed the cat" }).click();
      await take("dialog", page.getByRole("dialog"));
      await page.keyboard.press("Escape");
      await page.getByRole("listitem").getByRole("checkbox").last().check();
      await take("message", page.locator("[data-message]").last());
    });
  });
}
