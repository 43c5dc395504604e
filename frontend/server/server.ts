import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { getRequestListener, RequestError } from "@hono/node-server";
import { Hono } from "hono";
import { appRoutes } from "./app/app-routes.ts";
import { readApp } from "./app/static.ts";
import { createAuth } from "./auth/auth.ts";
import { authRoutes } from "./auth/auth-routes.ts";
import { migrate } from "./auth/migrations.ts";
import { watchDatabase } from "./database/availability.ts";
import { openDatabase } from "./database/database.ts";
import { draining } from "./http/draining.ts";
import { errorResponse } from "./http/error-response.ts";
import { pageHeaders } from "./http/headers.ts";
import { logError } from "./http/log.ts";
import { logged } from "./http/request-log.ts";
import { limited } from "./http/response-limit.ts";
import type { Config } from "./settings/config.ts";
import { InvalidSetting } from "./settings/invalid-setting.ts";

const DIST = join(import.meta.dirname, "..", "dist");

/** Milliseconds from the signal to the end, for whatever is still in flight. */
const GRACE = 15_000;

/** Milliseconds; a client that takes longer is cut off, however often it sends a byte. */
const CLIENT_LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1_000,
  // Longer than proxies usually keep an unused connection (60 s), so that they close it and not we.
  keepAliveTimeout: 75_000,
};

export async function start(config: Config): Promise<void> {
  if (!existsSync(join(DIST, "index.html"))) {
    throw new InvalidSetting("dist/", "holds no app; run: npm run build");
  }
  await migrate(config);
  const database = openDatabase(config.databaseUrl);
  const availability = watchDatabase(config.databaseUrl);
  const auth = createAuth(config, database);

  const files = await readApp(DIST, config.apiBaseUrl);
  const secure = config.issuer.startsWith("https:");
  const routes = new Hono()
    .route(
      "/",
      authRoutes(config, auth, async () => !isDraining() && (await availability.check())),
    )
    .route("/", appRoutes(files, pageHeaders(config.apiBaseUrl, secure), config.issuer));
  routes.onError(answerFailure);

  const {
    listener,
    isDraining,
    stop: drain,
  } = draining(getRequestListener(routes.fetch, { errorHandler: (error) => answerFailure(error) }));
  const server = createServer(CLIENT_LIMITS, logged(limited(listener)));
  await listen(server, config);

  const stop = () => {
    setTimeout(() => process.exit(0), GRACE).unref();
    drain(server)
      .then(() => Promise.all([database.end(), availability.end()]))
      .finally(() => process.exit(0));
  };
  process.once("SIGTERM", stop).once("SIGINT", stop);
}

function answerFailure(error: unknown): Response {
  // Such as an invalid Host header: the client's fault.
  if (error instanceof RequestError) {
    return errorResponse(400, { message: "The request cannot be understood" });
  }
  logError("a request failed", error);
  return errorResponse(500);
}

async function listen(
  server: ReturnType<typeof createServer>,
  { port, host }: Config,
): Promise<void> {
  try {
    server.listen({ port, host });
    await once(server, "listening");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (host && (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")) {
      throw new InvalidSetting("HOST", "is no address of this machine");
    }
    const fault = code === "EADDRINUSE" ? "is in use" : "cannot be opened";
    throw new InvalidSetting("PORT", `${port} ${fault}`);
  }
}
