import { defineConfig, devices } from "@playwright/test";
import { launchOptions } from "./scripts/find-browser.mjs";

const ALONE = "alone/**/*.spec.ts";
const ROUGH = "walks/**/*.spec.ts";

/** The tests run against a complete running system, whose URLs come from the environment. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // Walking through all states takes half a minute on a busy machine.
  timeout: 90_000,
  fullyParallel: true,
  // For two cores: a test spends a third of its time waiting for pages, responses and timers.
  workers: 3,
  forbidOnly: Boolean(process.env["CI"]),
  // In CI, where nobody restarts a test. The closing line counts tests that needed a retry.
  retries: process.env["CI"] ? 1 : 0,
  reporter: [["list"], ["./test/playwright-reporter.ts"]],
  projects: [
    // Over a network that loses responses. First, because its tests take longest and would leave workers idle at the end.
    { name: "rough", testMatch: ROUGH, grepInvert: /@nightly/ },
    { name: "e2e", grepInvert: /@nightly/, testIgnore: [ALONE, ROUGH] },
    // Locks tables that every test needs, so it runs last.
    { name: "alone", testMatch: ALONE, workers: 1, dependencies: ["e2e", "rough"] },
    { name: "nightly", grep: /@nightly/, timeout: 300_000 },
    { name: "pictures", testMatch: "pictures/*.pictures.ts" },
  ],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env["APP_URL"] ?? "http://localhost:3000",
    launchOptions: launchOptions(),
    locale: "en-GB",
    // Requests through a service worker cannot be routed. Its own tests allow it.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    trace: "on-first-retry",
  },
});
