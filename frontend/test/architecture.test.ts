import { join } from "node:path";
import { expect, test } from "vitest";
import {
  codeIn,
  longFiles,
  MAY_IMPORT,
  moduleState,
  overfullFolders,
  wrongImports,
} from "./architecture.ts";

const ROOT = join(import.meta.dirname, "..");
const code = codeIn(ROOT, "src", "server");
const all = codeIn(ROOT, "src", "server", "e2e", "scripts", "test");

test("imports follow the order of the folders", () => {
  expect(code.length).toBeGreaterThan(100);
  expect(wrongImports(code)).toEqual([]);
});

test("every folder in the list exists", () => {
  const rooms = new Set(code.map(({ path }) => path.slice(0, path.lastIndexOf("/"))));
  expect(Object.keys(MAY_IMPORT).filter((room) => !rooms.has(room))).toEqual([]);
});

test("no folder has too many files, and no file too many lines", () => {
  expect(overfullFolders(all.map(({ path }) => path))).toEqual([]);
  expect(longFiles(all)).toEqual([]);
});

test("no module holds a user's data", () => {
  const tasks = code.filter(({ path }) => path.startsWith("src/tasks/") && !/\.test\./.test(path));
  expect(tasks.length).toBeGreaterThan(40);
  expect(moduleState(tasks)).toEqual([]);
});

test.each([
  "let generation = 0;",
  "const realIds = new Map<string, string>();",
  "export const outbox = store<readonly Entry[]>([]);",
  "const all = { past: [new Set()] };",
  'addEventListener("online", tryNow);',
])("%s is the module's and outlives a session", (text) => {
  expect(moduleState([{ path: "a.ts", text }])).toHaveLength(1);
});

test.each([
  "const MOST = 3;",
  "export const createIds = () => new Map<string, string>();",
  "export function createDrafts() { let title = store(''); return title; }",
  "export const Context = createContext(undefined);",
])("%s is nobody's state", (text) => {
  expect(moduleState([{ path: "a.ts", text }])).toEqual([]);
});

test.each([
  ["src/tasks/model/a.ts", 'import { b } from "../sync/b";', "src/tasks/sync"],
  ["src/tasks/sync/a.ts", 'import type { B } from "../list/b";', "src/tasks/list"],
  ["src/tasks/views/a.ts", 'import { b } from "../list/b";', "src/tasks/list"],
  ["src/tasks/list/a.tsx", 'export { b } from "../editor/b";', "src/tasks/editor"],
  ["src/tasks/editor/a.tsx", 'const b = import("../list/b");', "src/tasks/list"],
  ["src/tasks/list/a.ts", 'import "../tasks-page";', "src/tasks"],
  ["src/auth/a.ts", 'import { b } from "../tasks/model/b";', "src/tasks/model"],
  ["src/api/a.ts", 'import { b } from "../auth/b";', "src/auth"],
  ["src/ui/a.tsx", 'import { b } from "../i18n/b";', "src/i18n"],
  ["src/tasks/a.ts", 'import { b } from "../app";', "src"],
  ["server/settings/a.ts", 'import { b } from "../auth/b.ts";', "server/auth"],
  ["server/app/a.ts", 'import { b } from "../../src/auth/b.ts";', "src/auth"],
])("%s may not say %s", (path, text, target) => {
  expect(wrongImports([{ path, text }])).toEqual([`${path} imports ${target}`]);
});

test.each([
  ["src/tasks/sync/a.ts", 'import { b } from "../model/b";'],
  ["src/tasks/list/a.ts", 'import { b } from "./b"; import { c } from "../../ui/c";'],
  ["src/auth/a.ts", 'import { b } from "react"; // not from "../tasks/b"'],
])("%s may say %s", (path, text) => {
  expect(wrongImports([{ path, text }])).toEqual([]);
});

test("a folder missing from the order is a violation", () => {
  expect(wrongImports([{ path: "src/new/a.ts", text: "" }])).toEqual([
    "src/new is not in the list of rooms",
  ]);
});

test("the seventeenth file and the two hundred and first line are too many", () => {
  const paths = Array.from({ length: 17 }, (_, index) => `src/x/${index}.ts`);
  expect(overfullFolders(paths.slice(1))).toEqual([]);
  expect(overfullFolders(paths)).toEqual(["src/x holds 17 files"]);
  expect(longFiles([{ path: "a.ts", text: "\n".repeat(200) }])).toEqual([]);
  expect(longFiles([{ path: "a.ts", text: "\n".repeat(201) }])).toEqual(["a.ts has 201 lines"]);
});
