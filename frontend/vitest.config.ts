import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { launchOptions } from "./scripts/find-browser.mjs";

export default defineConfig({
  test: {
    reporters: ["default", "./test/vitest-reporter.ts"],
    projects: [
      {
        test: {
          name: "server",
          environment: "node",
          include: ["server/**/*.test.ts", "scripts/**/*.test.ts", "test/**/*.test.ts"],
        },
      },
      {
        plugins: [react()],
        // Otherwise the first run reloads half-way to bundle them.
        optimizeDeps: {
          include: [
            "@noble/hashes/sha2.js",
            "@noble/hashes/utils.js",
            "@tanstack/react-query",
            "@tanstack/react-virtual",
            "ical.js",
            "openapi-fetch",
            "papaparse",
            "react",
            "react-dom/client",
            "react/jsx-dev-runtime",
            "vitest-browser-react",
            "wouter",
          ],
        },
        test: {
          name: "app",
          include: ["src/**/*.test.{ts,tsx}"],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: "chromium" }],
            screenshotFailures: false,
          },
        },
      },
    ],
  },
});
