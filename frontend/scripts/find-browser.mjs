import { existsSync } from "node:fs";

/** A Chromium of the system; Playwright's own is used when there is none. */
export const systemBrowser = () =>
  [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
    (path) => path && existsSync(path),
  );

/** How to launch it. Chromium's sandbox cannot be had as root. */
export function launchOptions() {
  const executablePath = systemBrowser();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  };
}
