import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
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

/** The status of a sign-in without content, sent from this address of the machine. */
async function signIn(host: string, port: number, localAddress: string, forwardedFor = "") {
  const headers = { "content-type": "application/json", "x-forwarded-for": forwardedFor };
  const sent = request({ host, port, localAddress, path: SIGN_IN, method: "POST", headers });
  sent.end("{}");
  const [{ statusCode }] = await once(sent, "response");
  return statusCode;
}

test("HOST, LOG_FORMAT and TRUSTED_PROXIES are obeyed", async () => {
  test.skip(process.platform !== "linux", "only Linux answers on all of 127.0.0.0/8");
  const [HOST, PROXY, STRANGER] = ["127.0.0.5", "127.0.0.6", "127.0.0.7"];
  const settings = { HOST, LOG_FORMAT: "json", TRUSTED_PROXIES: `10.0.0.0/8,${PROXY}` };
  await withServer(settings, async (port, line) => {
    await test.step("every line of the log is an object", () => {
      expect(JSON.parse(line)).toEqual({
        time: expect.any(String),
        level: "info",
        message: expect.stringContaining("auth server"),
      });
    });
    await test.step("the server listens on HOST only", async () => {
      expect(await signIn(HOST, port, STRANGER)).toBe(400);
      await expect(signIn("127.0.0.1", port, STRANGER)).rejects.toThrow();
    });
    await test.step("only a trusted proxy can name the caller", async () => {
      for (const [sender, last] of [
        [PROXY, 400],
        [STRANGER, 429],
      ] as const) {
        let status: number | undefined;
        for (let caller = 1; caller <= 62; caller += 1) {
          status = await signIn(HOST, port, sender, `198.51.100.${caller}`);
        }
        expect(status, sender).toBe(last);
      }
    });
  });
});

for (const [variable, value, fault] of [
  ["HOST", "192.0.2.1", "HOST is no address of this machine"],
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
