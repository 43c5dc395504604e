// Ensures that the tests have a Chromium, or says in one sentence how to get one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { systemBrowser } from "./find-browser.mjs";

const found = () => systemBrowser() ?? [chromium.executablePath()].find(existsSync);

const run = (command, ...args) => spawnSync(command, args, { stdio: "inherit" }).status === 0;

const ways = [
  () => run("npx", "playwright", "install", "chromium"),
  () =>
    process.getuid?.() === 0 &&
    existsSync("/usr/bin/apt-get") &&
    run("apt-get", "update") &&
    run("apt-get", "install", "-y", "chromium", "fonts-noto-core"),
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
