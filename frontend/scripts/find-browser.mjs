import { existsSync } from "node:fs";

/** A Chromium of the system; Playwright's own is used when there is none. */
export const systemBrowser = () =>
  [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
    (path) => path && existsSync(path),
  );

/**
 * How to launch it. Without a GPU, drawing as if there were one costs a tenth of the whole run. Chromium's sandbox is
 * not available to root.
 */
export function launchOptions() {
  const executablePath = systemBrowser();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  };
}
