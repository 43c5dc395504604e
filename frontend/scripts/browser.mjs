// Ensures that the tests have a Chromium, or says in one sentence how to get one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { HEADLESS_SHELL, systemBrowser } from "./find-browser.mjs";

/** Milliseconds; whoever has no way to the packages is not kept waiting for them. */
const PATIENCE = 60_000;
const NO_RETRIES = ["-o", "Acquire::http::Timeout=10", "-o", "Acquire::Retries=0"];

const found = () => systemBrowser() ?? [chromium.executablePath()].find(existsSync);

const run = (command, args, timeout) =>
  spawnSync(command, args, { stdio: "inherit", timeout }).status === 0;

const hasApt = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** Only the download may be cut off: dpkg is left to finish. */
const fromDebian = (...packages) =>
  run("apt-get", [...NO_RETRIES, "install", "-y", "--download-only", ...packages], PATIENCE) &&
  run("apt-get", ["install", "-y", ...packages]);

const updated = () => run("apt-get", [...NO_RETRIES, "update"], PATIENCE);

// Worth some seconds where the machine is the build's own.
if (process.env.CI && hasApt && !process.env.CHROMIUM_PATH && !existsSync(HEADLESS_SHELL)) {
  fromDebian("chromium-headless-shell") || (updated() && fromDebian("chromium-headless-shell"));
}

const ways = [
  () => run("npx", ["playwright", "install", "chromium"]),
  () => hasApt && updated() && fromDebian("chromium-headless-shell", "fonts-noto-core"),
];

for (const way of ways) {
  if (found()) {
    break;
  }
  way();
}

const browser = found();
if (!browser) {
  console.error(
    "No Chromium for the browser tests: run `npx playwright install chromium` in frontend/, or install Chromium and set CHROMIUM_PATH to its program.",
  );
  process.exit(1);
}
console.log(`browser: ${browser}`);
