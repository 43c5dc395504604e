import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { appRoutes } from "./app/app-routes.ts";
import { readApp } from "./app/static.ts";
import { createAuth } from "./auth/auth.ts";
import { authRoutes } from "./auth/auth-routes.ts";
import { migrate } from "./auth/migrations.ts";
import { openDatabase } from "./database/database.ts";
import { pageHeaders } from "./http/headers.ts";
import { logError } from "./http/log.ts";
import { refusal } from "./http/refusal.ts";
import type { Config } from "./settings/config.ts";
import { InvalidSetting } from "./settings/invalid-setting.ts";

const DIST = join(import.meta.dirname, "..", "dist");

/** How long requests in hand may take when the server is asked to stop. */
const GRACE = 5_000;

export async function start(config: Config): Promise<void> {
  if (!existsSync(join(DIST, "index.html"))) {
    throw new InvalidSetting("dist/", "holds no app; run: npm run build");
  }
  await migrate(config);
  const database = openDatabase(config.databaseUrl);
  const auth = createAuth(config, database);

  const files = await readApp(DIST, config.apiBaseUrl);
  const secure = config.issuer.startsWith("https:");
  const routes = new Hono()
    .route("/", authRoutes(config, auth))
    .route("/", appRoutes(files, pageHeaders(config.apiBaseUrl, secure)));
  routes.onError((error) => {
    logError("a request failed", error);
    return refusal(500);
  });

  const server = createServer(getRequestListener(routes.fetch));
  await listen(server, config.port);

  const stop = () => {
    setTimeout(() => process.exit(0), GRACE).unref();
    server.close(() => database.end().finally(() => process.exit(0)));
    server.closeIdleConnections();
  };
  process.once("SIGTERM", stop).once("SIGINT", stop);
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  try {
    server.listen(port);
    await once(server, "listening");
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    throw new InvalidSetting("PORT", taken ? `${port} is in use` : `${port} cannot be opened`);
  }
}
