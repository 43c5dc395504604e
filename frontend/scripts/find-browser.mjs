import { existsSync } from "node:fs";

/** Chromium without its windows: half the processor time for the same tests. */
export const HEADLESS_SHELL = "/usr/bin/chromium-headless-shell";

const WHOLE_BROWSERS = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

/** The system's Chromium; without one, Playwright uses its own. */
export const systemBrowser = () =>
  [process.env.CHROMIUM_PATH, HEADLESS_SHELL, ...WHOLE_BROWSERS].find(
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
