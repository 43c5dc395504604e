import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { answerWith, repair, slowDown, stopApi } from "../support/breaking.ts";
import { day, enter, seed, test } from "../support/fixtures.ts";
import { ENGLISH } from "./tasks.ts";

const PICTURES = join(import.meta.dirname, "..", "..", "..", "docs", "pictures");

/** The components of docs/design.md, each in its states. */
for (const colorScheme of ["light", "dark"] as const) {
  const take = (name: string, part: Locator) =>
    part.screenshot({
      path: join(PICTURES, `${name}-${colorScheme}.png`),
      animations: "disabled",
    });
  /** With what stands out of it, such as the ring of the focus. */
  const takeAround = async (name: string, part: Locator) => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await part.boundingBox()) ?? {};
    await part.page().screenshot({
      path: join(PICTURES, `${name}-${colorScheme}.png`),
      animations: "disabled",
      clip: { x: x - 8, y: y - 8, width: width + 16, height: height + 16 },
    });
  };
  const row = (page: Page, title: string) => page.getByRole("listitem").filter({ hasText: title });

  test.describe(() => {
    test.use({ colorScheme, viewport: { width: 640, height: 800 } });

    test(`the list, ${colorScheme}`, async ({ page, user: { account }, request, watch }) => {
      watch.expectBrokenConnections();
      watch.expectRefusals(500);
      await enter(page, account, "/");
      await page.getByText("Nothing to do.").waitFor();
      await take("empty", page.locator("main section"));
      await seed(request, account, ...ENGLISH);
      await slowDown(page, 4_000, "GET");
      await page.goto("/?status=all&sort=title");
      const skeleton = page.locator("section[aria-busy=true]");
      await skeleton.locator("div").first().waitFor();
      await take("loading", skeleton);
      await row(page, "Pay the rent").waitFor();
      await repair(page);
      await page.goto("/?view=today");
      const newTask = page.getByLabel("New task");
      await newTask.fill("Buy milk tomorrow !high");
      await page.getByRole("button", { name: /High priority/ }).waitFor();
      await takeAround("quick-add", page.locator("main form"));
      await newTask.fill("");
      await page.getByRole("link", { name: "Upcoming" }).focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      await takeAround("views", page.getByRole("navigation"));
      await page.getByRole("link", { name: "Done" }).hover();
      await newTask.focus();
      await take("views-hover", page.getByRole("navigation"));
      await page.getByRole("listitem").first().hover();
      await take("rows", page.locator("main section"));
      await newTask.press("ArrowDown");
      await page.mouse.move(0, 0);
      await takeAround("row-focus", page.getByRole("listitem").first());
      await page.getByRole("button", { name: "Filter" }).click();
      await page.getByLabel("Priority").selectOption("High priority");
      await takeAround("fields", page.getByLabel("Priority").locator("xpath=../.."));

      await page.goto("/?sort=due&status=all");
      await page.getByRole("button", { name: "Select", exact: true }).click();
      await take("selection-none", page.getByRole("region", { name: "Select" }));
      await page.getByLabel("Select Pay the rent").check();
      await page.getByLabel("Select Book the dentist").check();
      await take("selection", page.getByRole("region", { name: "Select" }));
      await page.keyboard.press("Escape");

      await stopApi(page, "POST");
      await newTask.fill("Feed the cat !high");
      await newTask.press("Enter");
      await row(page, "Feed the cat").waitFor();
      await take("slim-bar", page.locator("main > [role=status]"));
      await repair(page);
      await answerWith(page, 500, {}, "POST", "PATCH");
      await page.getByRole("button", { name: "Try now" }).click();
      await row(page, "Feed the cat").getByRole("alert").waitFor();
      await take("row-failed", row(page, "Feed the cat"));
      await page.getByLabel("Done: Book the dentist").click();
      const refused = page.locator("[data-message]").filter({ hasText: "Book the dentist" });
      await refused.waitFor();
      await take("message-refused", refused);
      await refused.getByRole("button").last().click();
      await repair(page);
      await page.getByLabel("Done: Book the dentist").check();
      await take("message", page.locator("[data-message]").last());
    });

    test(`dialogs, ${colorScheme}`, async ({ page, user: { account }, request, watch }) => {
      watch.expectRefusals(400, 422);
      await seed(request, account, ...ENGLISH, {
        title: "Feed the cat",
        priority: "high",
        due_date: day(1),
      });
      await enter(page, account, "/");
      await page.getByRole("button", { name: "Plan Feed the cat" }).click();
      await take("plan", page.getByRole("dialog"));
      await page.keyboard.press("Escape");
      await page.getByRole("link", { name: "Feed the cat" }).click();
      await take("dialog", page.getByRole("dialog"));
      const foot = page.locator("[data-foot]");
      await page.getByRole("button", { name: "Cancel" }).hover();
      await take("buttons-hover", foot);
      await page.mouse.move(0, 0);
      await page.getByRole("button", { name: "Cancel" }).focus();
      await page.keyboard.press("Tab");
      await takeAround("buttons-focus", foot);
      await page.getByLabel("Title").fill("");
      await page.getByRole("button", { name: "Save" }).click();
      await page.locator("[aria-invalid]").waitFor();
      await takeAround("field-wrong", page.locator("[aria-invalid]").locator("xpath=.."));
      await page.getByLabel("Title").fill("Feed the cats");
      await page.keyboard.press("Escape");
      await take("question", page.getByRole("dialog", { name: "Discard" }));
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Close", exact: true }).click();
      await take("row-draft", row(page, "Feed the cat"));
      await page.locator("h1").click();
      await page.keyboard.press("Control+k");
      await page.keyboard.type("t");
      await take("palette", page.getByRole("dialog"));
      await page.keyboard.press("Escape");
      await slowDown(page, 4_000, "PATCH");
      await page.getByRole("link", { name: "Feed the cat" }).click();
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("button", { name: "Saving" }).waitFor();
      await take("buttons-busy", foot);
    });

    test(`sign-in, ${colorScheme}`, async ({ page, watch }) => {
      watch.expectRefusals(401);
      await page.goto("/sign-in");
      await page.getByLabel("Email").fill("ada@example.org");
      await page.getByLabel("Password", { exact: true }).fill("not her password");
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByRole("alert").waitFor();
      await take("sign-in", page.locator("main"));
    });
  });
}
