import type { Page } from "@playwright/test";
import { tokenFor } from "../../src/auth/sample-token.ts";
import { expect, test } from "../support/fixtures.ts";
import { lookForVersion, withVersions, workerInCharge } from "./versions.ts";

test.use({ serviceWorkers: "allow" });

const offer = (page: Page) => page.getByText("There is a new version");
const shown = (page: Page, name: string) => page.locator(`head meta[content="${name}"]`);

/** Without a service, so nothing can be sent. */
function signIn(page: Page): Promise<unknown> {
  const token = tokenFor({ sub: "ada", email: "ada@example.org", exp: Date.now() / 1000 + 3600 });
  return page.addInitScript((kept) => sessionStorage.setItem("freehold.token", kept), token);
}

/** The part of the settings that is loaded when they are opened; only the worker's cache has its old version. */
async function expectLatePart(page: Page): Promise<void> {
  await (await page.context().newCDPSession(page)).send("Network.clearBrowserCache");
  await page.getByRole("button", { name: "Settings" }).click();
  await expect(page.getByRole("button", { name: "Delete account" })).toBeVisible();
  await page.getByRole("button", { name: "Close", exact: true }).click();
}

test.beforeEach(({ watch }) => watch.expectBrokenConnections());

test("a new version is there at the next reload, and is offered once", async ({ page }) => {
  await signIn(page);

  await withVersions(async (url, release) => {
    await page.goto(url);
    await workerInCharge(page);
    await expect(offer(page)).toHaveCount(0);

    await release("second");
    await lookForVersion(page);
    await expect(offer(page)).toHaveCount(1);
    await page.getByRole("button", { name: "Reload" }).click();
    await expect(shown(page, "second")).toHaveCount(1);
    await lookForVersion(page);
    await expect(page.getByLabel("New task")).toBeVisible();
    await expect(offer(page)).toHaveCount(0);

    // Nobody has to accept it: the page itself is never an old one while there is a connection.
    await release("third");
    await page.reload();
    await expect(shown(page, "third")).toHaveCount(1);
  });
});

test("a new version comes while somebody types: the text stays, the old version works on, and the new one has it", async ({
  page,
}) => {
  await signIn(page);
  const newTask = page.getByLabel("New task");
  await withVersions(async (url, release) => {
    await page.goto(url);
    await workerInCharge(page);
    await newTask.pressSequentially("Feed the ");
    await release("second");
    await lookForVersion(page);
    await expect(offer(page)).toHaveCount(1);
    await expect(newTask).toBeFocused();
    await newTask.pressSequentially("cat");
    await expect(newTask).toHaveValue("Feed the cat");

    await expectLatePart(page);
    page.on("dialog", (question) => question.accept());
    await page.getByRole("button", { name: "Reload" }).click();
    await expect(shown(page, "second")).toHaveCount(1);
    await expect(newTask).toHaveValue("Feed the cat");
  });
});

test("a new version that another tab accepts leaves this one and its text alone", async ({
  page,
  context,
}) => {
  await signIn(page);
  const other = await context.newPage();
  await signIn(other);
  await withVersions(async (url, release) => {
    await page.goto(url);
    await workerInCharge(page);
    await other.goto(url);
    await page.bringToFront();
    await page.getByLabel("New task").pressSequentially("Feed the cat");
    await release("second");
    await lookForVersion(other);
    await other.getByRole("button", { name: "Reload" }).click();
    await expect(shown(other, "second")).toHaveCount(1);
    await expect(shown(page, "second")).toHaveCount(0);
    await expect(page.getByLabel("New task")).toHaveValue("Feed the cat");
    await expectLatePart(page);
    page.on("dialog", (question) => question.accept());
    await page.getByRole("button", { name: "Reload" }).click();
    await expect(shown(page, "second")).toHaveCount(1);
    await expect(page.getByLabel("New task")).toHaveValue("Feed the cat");
  });
});
