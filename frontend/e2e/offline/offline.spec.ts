import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import type { Page } from "@playwright/test";
import { appRoutes } from "../../server/app/app-routes.ts";
import { readApp } from "../../server/app/static.ts";
import { pageHeaders } from "../../server/http/headers.ts";
import { tokenFor } from "../../src/auth/sample-token.ts";
import { expect, test, titlesOf, write } from "../support/fixtures.ts";

test.use({ serviceWorkers: "allow" });

const DIST = join(import.meta.dirname, "..", "..", "dist");

const workerInCharge = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null);

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

/** Serves a copy of the built app, which can be replaced by another version of it. */
async function withVersions(
  work: (url: string, release: (name: string) => Promise<void>) => Promise<void>,
) {
  const directory = await mkdtemp(join(tmpdir(), "freehold-versions-"));
  await cp(DIST, directory, { recursive: true });
  const api = "http://localhost:9";
  const files = await readApp(directory, api);
  const server = serve({
    fetch: appRoutes(files, pageHeaders(api, false), "http://localhost").fetch,
    port: 0,
  });
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : "";
  const release = async (name: string) => {
    for (const [file, before, after] of [
      ["sw.js", /VERSION = "[^"]*"/, `VERSION = "${name}"`],
      ["index.html", "<head>", `<head><meta name="release" content="${name}">`],
    ] as const) {
      const path = join(directory, file);
      await writeFile(path, (await readFile(path, "utf8")).replace(before, after));
    }
    for (const [path, file] of await readApp(directory, api)) {
      files.set(path, file);
    }
  };
  try {
    await work(`http://localhost:${port}`, release);
  } finally {
    server.close();
    await rm(directory, { recursive: true });
  }
}

test("a new version is there at the next reload, and is offered once", async ({ page, watch }) => {
  watch.expectBrokenConnections();
  const token = tokenFor({ sub: "ada", email: "ada@example.org", exp: Date.now() / 1000 + 3600 });
  await page.addInitScript((kept) => sessionStorage.setItem("freehold.token", kept), token);
  const offer = page.getByText("There is a new version");
  const shown = (name: string) => page.locator(`head meta[content="${name}"]`);
  const update = () =>
    page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistration())?.update().then(() => true),
    );

  await withVersions(async (url, release) => {
    await page.goto(url);
    await workerInCharge(page);
    await expect(offer).toHaveCount(0);

    await release("second");
    await update();
    await expect(offer).toHaveCount(1);
    await page.getByRole("button", { name: "Reload" }).click();
    await expect(shown("second")).toHaveCount(1);
    await update();
    await expect(page.getByLabel("New task")).toBeVisible();
    await expect(offer).toHaveCount(0);

    // Nobody has to accept it: the page itself is never an old one while there is a connection.
    await release("third");
    await page.reload();
    await expect(shown("third")).toHaveCount(1);
  });
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
