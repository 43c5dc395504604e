import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { serve } from "@hono/node-server";
import type { Page } from "@playwright/test";
import { appRoutes } from "../../server/app/app-routes.ts";
import { readApp } from "../../server/app/static.ts";
import { pageHeaders } from "../../server/http/headers.ts";

const FRONTEND = join(import.meta.dirname, "..", "..");
const VITE = join(FRONTEND, "node_modules", "vite", "bin", "vite.js");
/** Nobody listens there: these tests need no API. */
const API = "http://localhost:9";

/** Builds the app anew; what the old version had is gone, as after a deployment. */
const build = (name: string, directory: string) =>
  promisify(execFile)(
    process.execPath,
    [
      VITE,
      "build",
      "--config",
      "e2e/offline/release.config.ts",
      "--outDir",
      directory,
      "--emptyOutDir",
    ],
    { cwd: FRONTEND, env: { ...process.env, NODE_ENV: "production", RELEASE: name } },
  );

/** Serves a copy of the built app, which can be replaced by another version of it. */
export async function withVersions(
  work: (url: string, release: (name: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "freehold-versions-"));
  await cp(join(FRONTEND, "dist"), directory, { recursive: true });
  const files = await readApp(directory, API);
  const server = serve({
    fetch: appRoutes(files, pageHeaders(API, false), "http://localhost").fetch,
    port: 0,
  });
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : "";
  const release = async (name: string) => {
    await build(name, directory);
    files.clear();
    for (const [path, file] of await readApp(directory, API)) {
      files.set(path, file);
    }
  };
  try {
    await work(`http://localhost:${port}`, release);
  } finally {
    server.close();
    await rm(directory, { recursive: true });
  }
}

export const workerInCharge = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null);

/** Makes the browser look for a new version, as it does by itself every hour. */
export const lookForVersion = (page: Page) =>
  page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistration())?.update().then(() => true),
  );
