import { join } from "node:path";
import type { Page } from "@playwright/test";
import { enter, seed, test } from "../support/fixtures.ts";
import { ENGLISH, URDU } from "./tasks.ts";

const PUBLIC = join(import.meta.dirname, "..", "..", "public");
const PICTURES = join(import.meta.dirname, "..", "..", "..", "docs", "pictures");

const GROUPED = "/?sort=due&status=all";

async function picture(page: Page, name: string, directory = PICTURES): Promise<void> {
  await page.locator("[data-task]").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(directory, `${name}.png`), animations: "disabled" });
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(() => {
    test.use({ colorScheme, viewport: { width: 880, height: 800 } });

    test(`tasks-${colorScheme}`, async ({ page, user: { account }, request }) => {
      await seed(request, account, ...ENGLISH);
      await enter(page, account, GROUPED);
      await picture(page, `tasks-${colorScheme}`);
    });
  });
}

test.describe(() => {
  test.use({ viewport: { width: 880, height: 800 } });

  test("editor", async ({ page, user: { account }, request }) => {
    await seed(request, account, ...ENGLISH);
    await enter(page, account, GROUPED);
    await page.getByRole("link", { name: "Buy milk" }).click();
    await page.getByLabel("Title").waitFor();
    await picture(page, "editor");
  });
});

test.describe(() => {
  test.use({ viewport: { width: 360, height: 740 }, locale: "ur-PK" });

  test("urdu-phone", async ({ page, user: { account }, request }) => {
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

    test(`${name} for the manifest`, async ({ page, user: { account }, request }) => {
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
