import type { Page } from "@playwright/test";
import { expect, test, titlesOf, write } from "../support/fixtures.ts";
import { workerInCharge } from "./versions.ts";

test.use({ serviceWorkers: "allow" });

/** Everything in the caches of the origin, as address and text. */
const cached = (page: Page) =>
  page.evaluate(async () => {
    const found: { url: string; text: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const text = (await (await cache.match(request))?.text()) ?? "";
        found.push({ url: request.url, text });
      }
    }
    return found;
  });

test("reloaded offline, the app starts with unsent changes, and nothing private is in the caches", async ({
  signedUp: { page, account, person },
  request,
  watch,
}) => {
  watch.expectBrokenConnections();
  await workerInCharge(page);
  await page.context().setOffline(true);
  await write(page, "Feed the cat");
  await page.reload();
  await expect(page.getByRole("link", { name: "Feed the cat" })).toBeVisible();
  await expect(page.getByText("You are offline. 1 change to be sent.")).toBeVisible();

  await page.context().setOffline(false);
  await expect.poll(() => titlesOf(request, account)).toEqual(["Feed the cat"]);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByLabel("Email")).toBeVisible();
  const origin = new URL(page.url()).origin;
  for (const { url, text } of await cached(page)) {
    expect(url).toMatch(
      new RegExp(`^${origin}/(assets/.*|boot.js|icon.svg|manifest.webmanifest)?$`),
    );
    expect(text).not.toContain(person.email);
    expect(text).not.toContain(account.token);
    expect(text).not.toContain("Feed the cat");
  }
});

test("the browser finds the app installable", async ({ page }) => {
  await page.goto("/sign-in");
  const browser = await page.context().newCDPSession(page);
  const { errors, url } = await browser.send("Page.getAppManifest");
  expect(new URL(url).pathname).toBe("/manifest.webmanifest");
  expect(errors).toEqual([]);
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  // Every test has a private window.
  const found = installabilityErrors.map(({ errorId }) => errorId);
  expect(found.filter((error) => error !== "in-incognito")).toEqual([]);
});
