import type { Locator } from "@playwright/test";
import { expect, test } from "../support/fixtures.ts";
import { signUpOverHttp, somebody } from "../support/people.ts";

/** What a password manager goes by: one form with a name and a password that can be seen, and a button that submits it. */
async function expectForm(form: Locator, password: "current-password" | "new-password") {
  await expect(form).toHaveCount(1);
  const name = form.locator("input[autocomplete=username]");
  const secret = form.locator(`input[autocomplete=${password}]`);
  for (const [field, type] of [
    [name, "email"],
    [secret, "password"],
  ] as const) {
    await expect(field).toHaveCount(1);
    await expect(field).toBeVisible();
    await expect(field).toHaveAttribute("type", type);
    await expect(field).toHaveAttribute("name");
    await expect(field).toHaveAttribute("id");
  }
  await expect(form.locator("input[autocomplete$=password]")).toHaveCount(1);
  await expect(form.locator("button[type=submit]")).toHaveCount(1);
}

/** Fills the fields as a password manager does, from outside the page's own code, and submits the form. */
const fillAndSubmit = (form: Locator, values: Record<string, string>) =>
  form.evaluate(
    (element, [username, password]) => {
      const put = (selector: string, value = "") => {
        const field = element.querySelector<HTMLInputElement>(selector);
        if (field && !field.readOnly) {
          field.value = value;
          field.dispatchEvent(new Event("input", { bubbles: true }));
          field.dispatchEvent(new Event("change", { bubbles: true }));
        }
      };
      put("[autocomplete=username]", username);
      put("[autocomplete$=password]", password);
      (element as HTMLFormElement).requestSubmit();
    },
    [values["email"], values["password"]],
  );

test("a password manager finds its way when an account is created", async ({ page }) => {
  await page.goto("/sign-up");
  const form = page.locator("form");
  await expectForm(form, "new-password");
  await fillAndSubmit(form, { ...somebody() });
  await expect(page.getByRole("heading", { name: "Tasks" })).toBeVisible();
});

test("a password manager finds its way in, and in again", async ({ page, request, watch }) => {
  watch.expectRefusals(401);
  const ada = somebody();
  await signUpOverHttp(request, ada);
  await page.goto("/sign-in");
  await expectForm(page.locator("form"), "current-password");
  await fillAndSubmit(page.locator("form"), { ...ada });
  await expect(page.getByRole("heading", { name: "Tasks" })).toBeVisible();

  let refusing = true;
  await page.route("**/api/users/**", (route) =>
    refusing
      ? route.fulfill({
          status: 401,
          headers: { "access-control-allow-origin": "*" },
          body: "{}",
        })
      : route.fallback(),
  );
  await page.reload();
  const again = page.getByRole("dialog").locator("form");
  await expectForm(again, "current-password");
  await expect(again.locator("[autocomplete=username]")).toHaveValue(ada.email.toLowerCase());
  refusing = false;
  await fillAndSubmit(again, { ...ada });
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByText("Nothing to do.")).toBeVisible();
});
