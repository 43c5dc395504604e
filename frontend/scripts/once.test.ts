import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const SCRIPT = join(import.meta.dirname, "once.mjs");
const COMMAND =
  'const fs = require("fs"); fs.appendFileSync("runs", "x"); fs.mkdirSync("out", { recursive: true });';

let directory = "";
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "freehold-once-"));
  mkdirSync(join(directory, "in"));
  writeFileSync(join(directory, "in", "a"), "one");
});
afterEach(() => rmSync(directory, { recursive: true }));

const once = (command = COMMAND) =>
  spawnSync(process.execPath, [SCRIPT, "out/.stamp", "in", "--", process.execPath, "-e", command], {
    cwd: directory,
  }).status;

const runs = () => readFileSync(join(directory, "runs"), "utf8").length;

test("the command runs once for unchanged input", () => {
  expect([once(), once(), once()]).toEqual([0, 0, 0]);
  expect(runs()).toBe(1);
});

test("it runs again when an input changes or its output is deleted", () => {
  once();
  writeFileSync(join(directory, "in", "a"), "two");
  once();
  rmSync(join(directory, "out"), { recursive: true });
  once();
  expect(runs()).toBe(3);
});

test("a failing command passes on its exit status and leaves no stamp", () => {
  once();
  writeFileSync(join(directory, "in", "a"), "two");
  expect(once("process.exit(3)")).toBe(3);
  expect(existsSync(join(directory, "out", ".stamp"))).toBe(false);
});
