// Packs better-auth-shared-secret and tests it as its users get it: installed from the tarball into an
// empty project with nothing but Better Auth, for each supported version.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const PACKAGE = join(ROOT, "packages", "better-auth-shared-secret");
const WORKSPACE = join(ROOT, "node_modules", ".take-home");

// The oldest supported version and the one the auth server uses; `all` adds those in between.
const OLDEST_AND_NEWEST = ["1.4.22", "1.7.25"];
const VERSIONS =
  process.argv[2] === "all" ? ["1.4.22", "1.5.6", "1.6.34", "1.7.25"] : OLDEST_AND_NEWEST;

function run(command, args, cwd, stdio = "inherit") {
  const { status, stdout, error } = spawnSync(command, args, {
    cwd,
    stdio: ["ignore", stdio, "inherit"],
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (error || (status !== 0 && stdio === "inherit")) {
    console.error(`${command} ${args.join(" ")} failed in ${cwd}`);
    process.exit(status || 1);
  }
  return stdout ?? "";
}

rmSync(WORKSPACE, { recursive: true, force: true });
mkdirSync(WORKSPACE, { recursive: true });
const [packed] = JSON.parse(
  run("npm", ["pack", "--json", "--pack-destination", WORKSPACE], PACKAGE, "pipe"),
);
const files = packed.files.map(({ path }) => path).sort();
console.log(`packed ${packed.filename}: ${files.join(", ")}`);

let passed = true;
for (const version of VERSIONS) {
  const project = join(WORKSPACE, version);
  mkdirSync(project);
  const dependencies = {
    "better-auth": version,
    "better-auth-shared-secret": `file:../${packed.filename}`,
  };
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({ private: true, type: "module", dependencies }),
  );
  copyFileSync(join(PACKAGE, "test", "plugin.test.mjs"), join(project, "plugin.test.mjs"));
  run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--silent"], project);
  const report = run(
    process.execPath,
    ["--test", "--test-reporter=tap", "plugin.test.mjs"],
    project,
    "pipe",
  );
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, "m").exec(report)?.[1] ?? 0);
  const failed = count("fail") + count("cancelled");
  if (failed || count("pass") === 0) {
    passed = false;
    console.log(report);
  }
  console.log(`better-auth ${version}: ${count("pass")} passed, ${failed} failed`);
}
process.exit(passed ? 0 : 1);
