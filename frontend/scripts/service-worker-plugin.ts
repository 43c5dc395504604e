import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const ROOT = join(import.meta.dirname, "..");
const PUBLIC = ["boot.js", "icon.svg", "manifest.webmanifest"];

/** Emits sw.js with the list of everything that was built, and a version that changes with any of it. */
export const serviceWorkerPlugin = (): Plugin => ({
  name: "freehold-service-worker",
  apply: "build",
  enforce: "post",
  generateBundle(_options, bundle) {
    const outputs = Object.values(bundle);
    const entry = outputs.find((output) => output.type === "chunk" && output.isEntry)?.fileName;
    const built = outputs
      .map(({ fileName }) => fileName)
      .filter((name) => name !== entry && name !== "index.html");
    const files = ["/", ...[entry, ...built, ...PUBLIC].map((name) => `/${name}`)];
    const version = createHash("sha256").update(JSON.stringify(files));
    for (const name of ["index.html", ...PUBLIC.map((name) => join("public", name))]) {
      version.update(readFileSync(join(ROOT, name)));
    }
    const source = readFileSync(join(ROOT, "src", "offline", "service-worker.js"), "utf8")
      .replace('["__FILES__"]', JSON.stringify(files))
      .replace("__VERSION__", version.digest("hex").slice(0, 16));
    this.emitFile({ type: "asset", fileName: "sw.js", source });
  },
});
