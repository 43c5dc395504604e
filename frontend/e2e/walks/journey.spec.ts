import type { Page } from "@playwright/test";
import { expect, test, titlesOf } from "../support/fixtures.ts";
import { somebody } from "../support/people.ts";
import { roughNetwork } from "../support/rough-network.ts";

/** Retries as a user would: tries again after a failure, and signs in if the account already exists. */
async function enterBy(page: Page, button: string, email: string, password: string) {
  await expect(async () => {
    if (await page.getByRole("heading", { name: "Tasks" }).isVisible()) {
      return;
    }
    const instead = page.getByRole("link", { name: "Sign in with this email" });
    if (await instead.isVisible()) {
      await instead.click();
    }
    const submit = page.getByRole("button", { name: new RegExp(`^(${button}|Sign in)$`) });
    await page.getByLabel("Email").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await submit.dblclick();
    await expect(page.getByRole("heading", { name: "Tasks" })).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
}

test("the main journey over a rough network, with two tabs and double clicks everywhere", async ({
  browser,
  request,
  watch,
}) => {
  watch.expectBrokenConnections();
  watch.expectRefusals(401, 412, 422);
  const network = await roughNetwork(2_026);
  const context = await browser.newContext({ proxy: { server: network.address } });
  try {
    await watch.overContext(context);
    const page = await context.newPage();
    const ada = somebody();
    await page.goto("/sign-up");
    await enterBy(page, "Create account", ada.email, ada.password);
    for (const title of ["Buy milk", "Pay the rent", "Call the bank"]) {
      await page.getByLabel("New task").fill(title);
      await page.getByRole("button", { name: "Add" }).dblclick();
      await expect(page.getByRole("link", { name: title })).toHaveCount(1);
    }
    const second = await context.newPage();
    await second.goto("/");
    await second.getByLabel("New task").fill("Feed the cat");
    await second.getByRole("button", { name: "Add" }).dblclick();
    await page.getByRole("link", { name: "Pay the rent" }).dblclick();
    await page.getByLabel("Title").fill("Pay all rent");
    await page.getByRole("button", { name: "Save" }).dblclick();
    await expect(page.getByRole("dialog")).toHaveCount(0, { timeout: 20_000 });
    await page.getByRole("button", { name: "Delete Buy milk" }).click();
    await page.getByRole("button", { name: "Close this message" }).last().click();
    for (const tab of [page, second]) {
      await expect(tab.getByRole("listitem")).toHaveCount(3, { timeout: 30_000 });
      await expect(tab.getByText("waiting to be sent")).toHaveCount(0, { timeout: 30_000 });
    }
    await page.getByRole("button", { name: "Sign out" }).dblclick();
    for (const tab of [page, second]) {
      await expect(tab.getByRole("heading", { name: "Sign in" })).toBeVisible();
    }
    network.calm();
    const { token, user } = await (
      await request.post("/api/auth/sign-in/email", { data: ada })
    ).json();
    await expect
      .poll(async () => (await titlesOf(request, { token, id: user.id })).sort())
      .toEqual(["Call the bank", "Feed the cat", "Pay all rent"]);
  } finally {
    await context.close();
    await network.close();
  }
});
