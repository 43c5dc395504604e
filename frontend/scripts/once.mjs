// once.mjs STAMP INPUT... -- COMMAND...
// Runs the command unless its inputs are unchanged since it last succeeded. Put the stamp inside the
// command's output, so that deleting the output deletes the stamp too.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

const separator = process.argv.indexOf("--");
const [stamp, ...inputs] = process.argv.slice(2, separator);
const [command, ...rest] = process.argv.slice(separator + 1);
if (separator < 0 || !stamp || !command) {
  console.error("usage: once.mjs STAMP INPUT... -- COMMAND...");
  process.exit(2);
}

const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesIn(join(path, name)))
    : [path];

const hash = createHash("sha256").update(`${process.platform} ${process.arch}\n`);
for (const file of inputs.flatMap(filesIn)) {
  hash.update(`${file}\n`).update(readFileSync(file)).update("\n");
}
const fingerprint = hash.digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== fingerprint) {
  rmSync(stamp, { force: true });
  const { status, error } = spawnSync(command, rest, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) {
    console.error(`${command}: ${error.message}`);
  }
  if (status !== 0) {
    process.exit(status ?? 1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint);
}
