import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const SCRIPT = join(import.meta.dirname, "links.mjs");

let directory = "";
let site: Server;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "freehold-links-"));
  site = createServer(({ url = "" }, response) => {
    response.statusCode = Number(url.slice(1));
    response.end();
  });
  await new Promise<void>((listening) => site.listen(0, "127.0.0.1", listening));
});
afterEach(() => {
  site.close();
  rmSync(directory, { recursive: true });
});

function follow(...answers: number[]): Promise<{ status: number; said: string }> {
  const { port } = site.address() as AddressInfo;
  const page = join(directory, "page.md");
  writeFileSync(page, answers.map((answer) => `[a](http://127.0.0.1:${port}/${answer})`).join(" "));
  return new Promise((done) => {
    execFile(process.execPath, [SCRIPT, page], (error, said) => {
      done({ status: error ? Number(error.code) : 0, said });
    });
  });
}

test("a page whose links lead somewhere, if only to a site that lets no program in", async () => {
  const { status, said } = await follow(200, 403);
  expect(said).toContain("2 links to other sites");
  expect(status).toBe(0);
});

test("a link that leads nowhere is named", async () => {
  const { status, said } = await follow(200, 404);
  expect(said).toMatch(/^FAIL 404 .*\/404$/m);
  expect(status).toBe(1);
});

test("a site that is gone is named with the reason", async () => {
  const gone = follow(200);
  site.close();
  site.closeAllConnections();
  expect(await gone).toMatchObject({
    status: 1,
    said: expect.stringContaining("FAIL ECONNREFUSED"),
  });
});
