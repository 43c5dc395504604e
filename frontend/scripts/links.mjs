// Follows the links to other sites in the documents, or in the files named, and ends with 1 if one leads nowhere.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PATIENCE_MS = 20_000;
/** What a site answers that is there and wants no program to read it. */
const SHY = new Set([401, 403, 405, 429]);

const root = join(import.meta.dirname, "../..");
const [...named] = process.argv.slice(2);
const documents = named.length
  ? named
  : ["README.md", "frontend/README.md", "frontend/packages/*/README.md", "docs/**/*.md"].flatMap(
      (pattern) => globSync(pattern, { cwd: root }).map((file) => join(root, file)),
    );

const links = new Set(
  documents.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\]\((https?:[^)\s]+)\)/g)].map(([, link]) => link),
  ),
);

async function follow(link) {
  try {
    const { ok, status } = await fetch(link, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return { leads: ok || SHY.has(status), said: String(status) };
  } catch (error) {
    return { leads: false, said: error.cause?.code ?? error.name };
  }
}

for (const link of links) {
  const { leads, said } = await follow(link);
  console.log(`${leads ? "ok  " : "FAIL"} ${said} ${link}`);
  if (!leads) {
    process.exitCode = 1;
  }
}
console.log(`${links.size} links to other sites`);
