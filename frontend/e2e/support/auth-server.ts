import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "@playwright/test";

const ROOT = join(import.meta.dirname, "..", "..");
const CLOCK = pathToFileURL(join(import.meta.dirname, "movable-clock.mjs")).href;

interface MovableServer {
  url: string;
  /** Shifts the server's clock and returns its new time. */
  setClock: (milliseconds: number) => Promise<number>;
}

/** Runs another auth server on the same database, with an adjustable clock, while the callback runs. */
export async function withMovableClock(work: (server: MovableServer) => Promise<void>) {
  const port = await unusedPort();
  const url = `http://localhost:${port}`;
  const server = fork(join(ROOT, "server", "main.ts"), {
    env: { ...process.env, PORT: String(port), JWT_ISSUER: url, NODE_OPTIONS: "" },
    execArgv: ["--import", CLOCK],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = once(server, "exit");
  try {
    await expect
      .poll(
        () =>
          fetch(`${url}/api/auth/ok`).then(
            ({ ok }) => ok,
            () => false,
          ),
        { timeout: 30_000 },
      )
      .toBe(true);
    await work({
      url,
      setClock: async (milliseconds) => {
        const told = once(server, "message");
        server.send(milliseconds);
        const [now] = await told;
        return Number(now);
      },
    });
  } finally {
    server.kill();
    await ended;
  }
}

async function unusedPort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}
