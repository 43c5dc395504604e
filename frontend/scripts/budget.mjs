// Checks the transfer size of the app against the budget in README.md.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const DIST = join(import.meta.dirname, "..", "dist");
const KB = 1024;

const sizeOf = (file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;
const total = (files) => files.reduce((sum, file) => sum + sizeOf(file), 0);

const page = readFileSync(join(DIST, "index.html"), "utf8");
const linked = [...page.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path);
const built = readdirSync(join(DIST, "assets")).map((name) => `assets/${name}`);
const scripts = built.filter((file) => file.endsWith(".js"));
/** Loaded only when the user asks for the feature. */
const onDemand = scripts.filter((file) => /\/(account-and-data|understand)-/.test(file));
/** Loaded without being asked for, but after the first render. */
const later = scripts.filter((file) => /\/late-parts-/.test(file));
const tasks = scripts.filter((file) => !onDemand.includes(file) && !later.includes(file));
const languages = scripts.filter((file) => /\/ur-/.test(file));

const rows = [
  ["JavaScript before signing in", 90, total(linked.filter((file) => file.endsWith(".js"))) / KB],
  ["JavaScript for the tasks, both languages", 125, (total(tasks) + sizeOf("boot.js")) / KB],
  [
    "JavaScript after the tasks: what changes them, commands, shortcuts, offline start",
    15,
    total(later) / KB,
  ],
  ["JavaScript on demand: account, data, understanding a line", 25, total(onDemand) / KB],
  ["CSS", 8, total(built.filter((file) => file.endsWith(".css"))) / KB],
  // The page, what it links to, and every script loaded without a request from the user, in one language.
  [
    "requests until the tasks stand",
    8,
    1 + new Set([...linked, ...tasks.filter((file) => !languages.includes(file))]).size,
  ],
];

let passed = true;
for (const [what, most, measured] of rows) {
  const holds = measured <= most;
  passed &&= holds;
  console.log(`${holds ? "ok  " : "OVER"} ${what}: ${measured.toFixed(1)} of at most ${most}`);
}
process.exit(passed ? 0 : 1);
