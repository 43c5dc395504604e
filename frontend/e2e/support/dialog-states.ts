import { answerWith } from "./breaking.ts";
import { call, day, enter, seed } from "./fixtures.ts";
import { signUpOverHttp, somebody } from "./people.ts";
import { dialog, type Look, row, type Stage, submit } from "./states.ts";

/** Visits every dialog. */
export async function walkDialogs({ page, request }: Stage, look: Look): Promise<void> {
  const account = await signUpOverHttp(request, somebody());
  const [id = ""] = await seed(request, account, {
    title: "Pay the rent",
    description: "To the new account",
    due_date: day(1),
  });
  await enter(page, account);
  await row(page, "Pay the rent").getByRole("link").click();
  await dialog(page)
    .locator("textarea")
    .fill(`Before the tenth. ${"x".repeat(4_600)}`);
  await look("editor");
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator("dialog:not(:modal)").waitFor();
  await look("panel");
  await page.setViewportSize({ width, height });
  await page.keyboard.press("Escape");
  await look("discard");
  await page.keyboard.press("Escape");
  await dialog(page).locator("textarea").fill("Before the tenth");
  await dialog(page).locator("input[name=title]").fill("  ");
  await submit(page).click();
  await page.locator("[aria-invalid]").waitFor();
  await look("faults");

  await dialog(page).locator("input[name=title]").fill("Pay the December rent");
  await call(request, account, "PATCH", id, { title: "Pay the January rent" });
  await submit(page).click();
  await dialog(page).getByRole("alert").waitFor();
  await look("conflict");
  await dialog(page).locator("form").getByRole("button").first().click();
  await dialog(page).locator("input[name=title]").fill("Pay it");
  await call(request, account, "DELETE", id);
  await submit(page).click();
  await dialog(page).getByRole("alert").waitFor();
  await look("gone");
  await dialog(page).getByRole("button").last().click();
  await dialog(page).waitFor({ state: "detached" });

  await page.keyboard.press("Shift+Tab");
  await page.locator("header button").nth(-2).click();
  for (const [section, button, field, state] of [
    ["account", 0, "input[name=new]", "change-password"],
    ["account", -1, "input[name=password]", "delete-account"],
    ["data", -1, "input[type=file]", "import"],
  ] as const) {
    await page.locator(`[aria-labelledby=${section}] button`).nth(button).click();
    await dialog(page).locator(field).waitFor();
    await look(state);
    await page.keyboard.press("Escape");
  }
  await look("settings");
  await page.keyboard.press("Escape");
  await page.locator("h1").click();
  await page.keyboard.press("?");
  await look("shortcuts");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await page.locator("[role=listbox]").waitFor();
  await look("palette");
  await page.keyboard.press("Escape");

  const [other = ""] = await seed(request, account, { title: "Buy milk" });
  await page.goto(`/tasks/${other}`);
  await page.locator("input[name=title]").waitFor();
  await look("editor-page");

  await answerWith(page, 401, {});
  await page.goto("/");
  await dialog(page).locator("input[type=password]").waitFor();
  await look("sign-in-again");
}
