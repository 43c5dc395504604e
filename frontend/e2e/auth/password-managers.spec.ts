import type { Locator } from "@playwright/test";
import { expect, test } from "../support/fixtures.ts";
import { signUpOverHttp, somebody } from "../support/people.ts";

/** Password managers look for one form with a visible user name and password, and a submit button. */
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

/** Fills and submits the form as a password manager does, without the page's own event handlers. */
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

test("password managers can fill the sign-up form", async ({ page }) => {
  await page.goto("/sign-up");
  const form = page.locator("form");
  await expectForm(form, "new-password");
  await fillAndSubmit(form, { ...somebody() });
  await expect(page.getByRole("heading", { name: "Tasks" })).toBeVisible();
});

test("password managers can fill the sign-in form and the dialog that renews a session", async ({
  page,
  request,
  watch,
}) => {
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
