// supply-chain.mjs FOLDER API_SBOM AUTH_SBOM
// Writes the CycloneDX document of what the front end ships, and holds every part of both sides to a licence that
// is on the list below.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ALLOWED = new Set([
  "Apache-2.0",
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "Unlicense",
  // Of files, not of what uses them.
  "EPL-1.0",
  "EPL-2.0",
  "MPL-2.0",
]);

/** As their authors write them, for those that have no SPDX identifier. */
const OTHER_NAMES = new Map([
  ["The Apache License, Version 2.0", "Apache-2.0"],
  ["Apache License, version 2.0", "Apache-2.0"],
  ["BSD-2-Clause license", "BSD-2-Clause"],
  ["Eclipse Public License - v 1.0", "EPL-1.0"],
  ["Eclipse Public License v2.0", "EPL-2.0"],
  ["Public Domain, per Creative Commons CC0", "CC0-1.0"],
]);

const [folder, apiFile, authFile] = process.argv.slice(2);
writeFileSync(authFile, `${JSON.stringify(shippedPackages(), undefined, 2)}\n`);
const parts = [apiFile, authFile].flatMap((file) => JSON.parse(readFileSync(file, "utf8")).components);
const refused = parts.filter((part) => !isAllowed(part));
for (const { purl, licenses } of refused) {
  console.error(`${purl}: ${JSON.stringify(licenses ?? "no licence")} is not on the list`);
}
if (parts.length < 100 || refused.length > 0) {
  process.exit(1);
}
console.log(`${parts.length} parts, each under a licence of the list`);

/** From the lock file and what is in the folder. npm's own document leaves out parts that are shipped, pg-protocol among them. */
function shippedPackages() {
  const { packages, name, version } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const components = Object.entries(packages)
    .filter(([path]) => path.startsWith("node_modules/") && existsSync(join(folder, "auth", path, "package.json")))
    .map(([path, { link, resolved, ...entry }]) => component(path, link ? packages[resolved] : entry));
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", name, version, "bom-ref": "freehold" } },
    components,
    dependencies: [{ ref: "freehold", dependsOn: components.map((part) => part["bom-ref"]) }],
  };
}

function component(path, { version, license, integrity }) {
  const name = path.replace(/.*node_modules\//, "");
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const [, algorithm, hash] = /^(sha512)-(.+)$/.exec(integrity ?? "") ?? [];
  return {
    type: "library",
    "bom-ref": `${purl}#${path}`,
    name,
    version,
    purl,
    licenses: license ? [{ expression: license }] : [],
    ...(algorithm ? { hashes: [{ alg: "SHA-512", content: Buffer.from(hash, "base64").toString("hex") }] } : {}),
  };
}

/** Whoever ships may choose among several. Our own parts are under the licence of the repository. */
function isAllowed({ group, name, licenses = [] }) {
  const names = licenses.flatMap(({ license, expression }) => (expression ?? license.id ?? license.name).split(/ OR |[()]/));
  return group === "dev.freehold" || name === "better-auth-shared-secret" || names.some((one) => ALLOWED.has(OTHER_NAMES.get(one) ?? one));
}
