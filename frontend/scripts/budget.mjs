// What the app weighs on its way to a browser. Fails when a limit of README.md is passed.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const DIST = join(import.meta.dirname, "..", "dist");
const KB = 1024;

const sizeOf = (file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;
const total = (files) => files.reduce((sum, file) => sum + sizeOf(file), 0);

const page = readFileSync(join(DIST, "index.html"), "utf8");
const named = [...page.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path);
const built = readdirSync(join(DIST, "assets")).map((name) => `assets/${name}`);
const scripts = built.filter((file) => file.endsWith(".js"));
/** What nobody is sent before they ask for it. */
const onDemand = scripts.filter((file) => /\/(account-and-data|understand)-/.test(file));
const tasks = scripts.filter((file) => !onDemand.includes(file));
const languages = scripts.filter((file) => /\/ur-/.test(file));

const rows = [
  ["JavaScript before signing in", 90, total(named.filter((file) => file.endsWith(".js"))) / KB],
  ["JavaScript for the tasks, both languages", 125, (total(tasks) + sizeOf("boot.js")) / KB],
  ["JavaScript on demand: account, data, understanding a line", 25, total(onDemand) / KB],
  ["CSS", 8, total(built.filter((file) => file.endsWith(".css"))) / KB],
  // The page, what it names, and every script that comes by itself but the languages not spoken.
  [
    "requests for the app",
    8,
    1 + new Set([...named, ...tasks.filter((file) => !languages.includes(file))]).size,
  ],
];

let passed = true;
for (const [what, most, measured] of rows) {
  const holds = measured <= most;
  passed &&= holds;
  console.log(`${holds ? "ok  " : "OVER"} ${what}: ${measured.toFixed(1)} of at most ${most}`);
}
process.exit(passed ? 0 : 1);
