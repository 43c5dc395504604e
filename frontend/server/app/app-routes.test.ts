import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pageHeaders } from "../http/headers.ts";
import { appRoutes } from "./app-routes.ts";
import { readApp } from "./static.ts";

const API = "https://api.example.org/v1";
let directory = "";
let app: ReturnType<typeof appRoutes>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "freehold-app-"));
  await mkdir(join(directory, "assets"));
  await writeFile(join(directory, "index.html"), '<meta name="api-base" content="x"><p>app</p>');
  await writeFile(join(directory, "assets", "a.js"), "let a;".repeat(100));
  await writeFile(join(directory, ".built"), "stamp");
  app = appRoutes(await readApp(directory, API), pageHeaders(API, true), "http://localhost:3000");
});

afterAll(() => rm(directory, { recursive: true }));

test.each(["/", "/sign-in", "/sign-up", "/tasks/1"])("%s is the app's page", async (path) => {
  const response = await app.request(path);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain(`<meta name="api-base" content="${API}"><p>app</p>`);
  expect(response.headers.get("cache-control")).toBe("no-cache");
});

test("the page may connect only to this server and the API, and runs no inline script", async () => {
  const policy = (await app.request("/")).headers.get("content-security-policy") ?? "";
  expect(policy).toContain("connect-src 'self' https://api.example.org;");
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types freehold-shell");
  expect(policy).not.toContain("unsafe");
});

test.each(["/assets/none.js", "/favicon.ico", "/index.html", "/.built", "/assets/../.built"])(
  "%s is not found",
  async (path) => {
    const response = await app.request(path, { headers: { accept: "text/html" } });
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("Not found");
  },
);

test("an unknown page is 404, and the app says so", async () => {
  const response = await app.request("/nowhere", { headers: { accept: "text/html" } });
  expect(response.status).toBe(404);
  expect(await response.text()).toContain("<p>app</p>");
});

test("an asset is compressed and immutable", async () => {
  const response = await app.request("/assets/a.js", {
    headers: { "accept-encoding": "deflate, gzip" },
  });
  expect(response.headers.get("content-encoding")).toBe("gzip");
  expect(response.headers.get("cache-control")).toContain("immutable");
  const body = gunzipSync(Buffer.from(await response.arrayBuffer())).toString("utf8");
  expect(body).toBe("let a;".repeat(100));
});

test("an unchanged page is 304", async () => {
  const etag = (await app.request("/")).headers.get("etag") ?? "";
  const again = await app.request("/", { headers: { "if-none-match": etag } });
  expect(again.status).toBe(304);
});

test("only GET and HEAD are allowed", async () => {
  const response = await app.request("/", { method: "POST" });
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD");
});

test.each([
  ["http://127.0.0.1:3000/sign-up?a=b", "http://localhost:3000/sign-up?a=b"],
  ["http://[::1]:3000/", "http://localhost:3000/"],
])("%s redirects to %s, the only origin that may sign in", async (address, canonical) => {
  const response = await app.request(address);
  expect(response.status).toBe(307);
  expect(response.headers.get("location")).toBe(canonical);
});

test.each(["http://localhost:3000/", "http://127.0.0.1:8000/", "http://tasks.example.org/"])(
  "%s does not redirect",
  async (address) => {
    expect((await app.request(address)).status).toBe(200);
  },
);
