import { existsSync } from "node:fs";

/** The system's Chromium; without one, Playwright uses its own. */
export const systemBrowser = () =>
  [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
    (path) => path && existsSync(path),
  );

/**
 * Playwright's launch options. Emulating a GPU takes a tenth of the whole run. Chromium's sandbox is not
 * available to root.
 */
export function launchOptions() {
  const executablePath = systemBrowser();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  };
}
