import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

/** A file of the app, ready to send. */
export interface StaticFile {
  type: string;
  etag: string;
  immutable: boolean;
  bodies: Readonly<Record<Encoding, Uint8Array<ArrayBuffer>>>;
}

export type Encoding = "br" | "gzip" | "identity";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/** Reads the built app into memory, by URL path. A file added after the start is not served. */
export async function readApp(
  directory: string,
  apiBaseUrl: string,
): Promise<Map<string, StaticFile>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && extname(entry.name) in TYPES)
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map(async (path) => {
    const url = `/${relative(directory, path).split(sep).join("/")}`;
    const content = await readFile(path);
    return [
      url,
      await prepareFile(url, url === "/index.html" ? insertApiBase(content, apiBaseUrl) : content),
    ];
  });
  return new Map(await Promise.all(files as Promise<[string, StaticFile]>[]));
}

async function prepareFile(url: string, content: Buffer): Promise<StaticFile> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content),
    promisify(gzip)(content),
  ]);
  return {
    type: TYPES[extname(url)] ?? "",
    etag: createHash("sha256").update(content).digest("base64url").slice(0, 22),
    immutable: url.startsWith("/assets/"),
    bodies: { br: new Uint8Array(br), gzip: new Uint8Array(gz), identity: new Uint8Array(content) },
  };
}

function insertApiBase(page: Buffer, apiBaseUrl: string): Buffer {
  const escaped = apiBaseUrl.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const pattern = /(<meta name="api-base" content=")[^"]*"/;
  const text = page.toString("utf8");
  if (!pattern.test(text)) {
    throw new Error("index.html has no meta element named api-base");
  }
  return Buffer.from(text.replace(pattern, (_, start: string) => `${start}${escaped}"`));
}
