import { defineConfig, devices } from "@playwright/test";
import { launchOptions } from "./scripts/find-browser.mjs";

const ALONE = "alone/**/*.spec.ts";
const ROUGH = "walks/**/*.spec.ts";

/** The tests run against a whole running system; where it is, the environment says. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // A walk through all states takes half a minute on a busy machine.
  timeout: 90_000,
  fullyParallel: true,
  // On two cores: a test waits for a third of its time, for pages, answers and the clock.
  workers: 3,
  forbidOnly: Boolean(process.env["CI"]),
  // Where nobody is there to start again. What passed at the second try only is said at the end.
  retries: process.env["CI"] ? 1 : 0,
  reporter: [["list"], ["./test/playwright-reporter.ts"]],
  projects: [
    { name: "e2e", grepInvert: /@nightly/, testIgnore: [ALONE, ROUGH] },
    // On a network that loses answers.
    { name: "rough", testMatch: ROUGH, grepInvert: /@nightly/ },
    // What locks tables that every test needs, when the others are through.
    { name: "alone", testMatch: ALONE, workers: 1, dependencies: ["e2e", "rough"] },
    { name: "nightly", grep: /@nightly/, timeout: 300_000 },
    { name: "pictures", testMatch: "pictures.ts" },
  ],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env["APP_URL"] ?? "http://localhost:3000",
    launchOptions: launchOptions(),
    locale: "en-GB",
    screenshot: "only-on-failure",
    trace: "on-first-retry",
  },
});
