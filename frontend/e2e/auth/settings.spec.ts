import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { expect, test } from "../support/fixtures.ts";

const FRONTEND = join(import.meta.dirname, "..", "..");
const SIGN_IN = "/api/auth/sign-in/email";

test.skip(!process.env["AUTH_DATABASE_URL"], "a server of its own needs a database");

async function freePort(): Promise<number> {
  const probe: Server = createServer().listen(0);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  return typeof address === "object" && address ? address.port : 0;
}

/** Runs another auth server on the same database while the callback runs. */
async function withServer(
  settings: Record<string, string>,
  work: (port: number, firstLine: string) => Promise<void>,
): Promise<void> {
  const port = await freePort();
  const server: ChildProcess = spawn(process.execPath, ["server/main.ts"], {
    cwd: FRONTEND,
    env: { ...process.env, JWT_ISSUER: `http://localhost:${port}`, PORT: `${port}`, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [line] = server.stdout ? await once(createInterface(server.stdout), "line") : [""];
    await work(port, String(line));
  } finally {
    server.kill();
    await once(server, "close");
  }
}

const signIn = (address: string, headers: Record<string, string> = {}) =>
  fetch(new URL(SIGN_IN, address), {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: "{}",
  });

test("the server listens on HOST only", async () => {
  test.skip(process.platform !== "linux", "only Linux answers on all of 127.0.0.0/8");
  await withServer({ HOST: "127.0.0.5" }, async (port) => {
    expect((await signIn(`http://127.0.0.5:${port}`)).status).toBe(400);
    await expect(signIn(`http://127.0.0.1:${port}`)).rejects.toThrow();
  });
});

test("LOG_FORMAT=json logs every line as an object", async () => {
  await withServer({ LOG_FORMAT: "json" }, async (_port, line) => {
    expect(JSON.parse(line)).toEqual({
      time: expect.any(String),
      level: "info",
      message: expect.stringContaining("auth server"),
    });
  });
});

test("only TRUSTED_PROXIES can name the caller", async () => {
  for (const [TRUSTED_PROXIES, last] of [
    ["127.0.0.0/8,::1", 400],
    ["10.0.0.0/8", 429],
  ] as const) {
    await withServer({ TRUSTED_PROXIES, HOST: "127.0.0.1" }, async (port) => {
      let answer = await signIn(`http://127.0.0.1:${port}`);
      for (let caller = 1; caller <= 62; caller += 1) {
        answer = await signIn(`http://127.0.0.1:${port}`, {
          "x-forwarded-for": `198.51.100.${caller}`,
        });
      }
      expect(answer.status).toBe(last);
    });
  }
});

for (const [variable, value, fault] of [
  ["HOST", "192.0.2.1", "HOST is no address of this machine"],
  ["LOG_FORMAT", "xml", "LOG_FORMAT must be text or json"],
  ["TRUSTED_PROXIES", "nginx", "TRUSTED_PROXIES must be addresses"],
] as const) {
  test(`${variable}=${value} stops the start and is named in the error`, async () => {
    const env = { ...process.env, PORT: `${await freePort()}`, [variable]: value };
    const server = spawn(process.execPath, ["server/main.ts"], { cwd: FRONTEND, env });
    const [said, [status]] = await Promise.all([text(server.stderr), once(server, "close")]);
    expect(said).toContain(fault);
    expect(status).toBe(1);
  });
}
