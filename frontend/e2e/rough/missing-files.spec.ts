import { enter, expect, test } from "../support/fixtures.ts";
import { chooseLanguage } from "../support/settings.ts";

test("a language whose file does not arrive leaves the app in English, and says so", async ({
  page,
  user: { account },
  watch,
}) => {
  watch.expectBrokenConnections();
  const texts = "**/assets/ur-*.js";
  await page.route(texts, (route) => route.abort());
  await test.step("chosen before the app starts", async () => {
    await chooseLanguage(page, "ur");
    await enter(page, account);
    await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
    await page.getByRole("button", { name: "Settings" }).click();
    await expect(page.getByLabel("Language")).toHaveValue("en");
  });
  await test.step("chosen in the settings", async () => {
    await page.getByLabel("Language").selectOption("en");
    await page.getByLabel("Language").selectOption("ur");
    await expect(page.getByLabel("Language")).toHaveValue("en");
  });
  await test.step("it is there once the file is", async () => {
    await page.unroute(texts);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("کام");
  });
});
