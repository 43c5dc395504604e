import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import ts from "typescript";

/** A file of the front end: its relative path, with slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

const WORDS = ["src/i18n", "src/store"];
const SHELL = [...WORDS, "src/ui", "src/settings"];
const NOTICES = ["src/tasks/model", "src/api", ...SHELL];
/** Above texts and API, beside the task pages. */
const PERSON = [
  "src/i18n/late",
  "src/tasks/notices",
  "src/tasks/model",
  "src/auth",
  "src/auth/forms",
  "src/api",
  ...SHELL,
];
const OUTBOX = ["src/tasks/model", "src/api", "src/store"];
const SYNC = ["src/tasks/outbox", "src/tasks/notices", "src/auth", ...NOTICES];
const ROOM = ["src/tasks/sync", ...SYNC];

/** What each folder may import besides itself. A folder without an entry is a violation. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "src/i18n": [],
  "src/i18n/late": ["src/i18n"],
  "src/store": [],
  "src/ui": [],
  "src/settings": [...WORDS, "src/ui"],
  "src/api": [],
  "src/auth": ["src/api", ...SHELL],
  "src/auth/forms": ["src/auth", "src/api", ...SHELL],
  "src/offline": ["src/store"],
  "src/tasks/model": ["src/api", ...WORDS],
  "src/tasks/notices": NOTICES,
  "src/tasks/outbox": OUTBOX,
  "src/tasks/sync": SYNC,
  "src/tasks/views": ROOM,
  "src/tasks/list": ["src/tasks/views", ...ROOM],
  "src/tasks/fields": ["src/tasks/model", ...SHELL],
  "src/tasks/editor": ["src/i18n/late", "src/tasks/fields", ...ROOM],
  "src/tasks/choices": ["src/tasks/fields", ...ROOM],
  "src/data/files": ["src/tasks/model"],
  "src/data/transfer": ["src/data/files", "src/tasks/model", "src/api"],
  "src/data": ["src/data/files", "src/data/transfer", ...PERSON],
  "src/account": ["src/data", ...PERSON],
  "src/tasks/palette": ROOM,
  "src/tasks/quick-add": ["src/i18n/late", ...ROOM],
  "src/tasks": [
    "src/offline",
    "src/account",
    "src/tasks/views",
    "src/tasks/list",
    "src/tasks/editor",
    "src/tasks/choices",
    "src/tasks/palette",
    "src/tasks/quick-add",
    ...ROOM,
  ],
  src: ["src/tasks", "src/auth", "src/auth/forms", ...SHELL],
  "server/settings": [],
  "server/app": ["server/http"],
  "server/database": ["server/settings", "server/http"],
  "server/limits": [],
  "server/auth": ["server/database", "server/limits", "server/settings", "server/http"],
  "server/http": [],
  server: ["server/app", "server/auth", "server/database", "server/settings", "server/http"],
};

export const MAX_FILES = 16;
export const MAX_LINES = 200;

/** A sentence for each import that violates the order of the folders. */
export function wrongImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const room = posix.dirname(path);
    const allowed = MAY_IMPORT[room];
    if (!allowed) {
      return [`${room} is not in the list of rooms`];
    }
    return ts
      .preProcessFile(text, true, true)
      .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
      .map(({ fileName }) => posix.dirname(posix.join(room, fileName)))
      .filter((target) => target !== room && !allowed.includes(target))
      .map((target) => `${path} imports ${target}`);
  });
}

/**
 * Module state, which outlives a session: `let`, objects created with `new`, stores, and side effects of
 * loading a module.
 */
export const moduleState = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, text }) =>
    ts
      .createSourceFile(path, text, ts.ScriptTarget.Latest, true)
      .statements.filter(isState)
      .map((statement) => `${path} keeps ${statement.getText().split("\n")[0]}`),
  );

function isState(statement: ts.Statement): boolean {
  if (ts.isExpressionStatement(statement)) {
    return true;
  }
  if (!ts.isVariableStatement(statement)) {
    return false;
  }
  const { flags } = statement.declarationList;
  return !(flags & ts.NodeFlags.Const) || ts.forEachChild(statement, createsState) === true;
}

/** State created inside a function belongs to its caller. */
function createsState(node: ts.Node): true | undefined {
  if (ts.isFunctionLike(node)) {
    return undefined;
  }
  const isStore = ts.isCallExpression(node) && node.expression.getText() === "store";
  return ts.isNewExpression(node) || isStore ? true : ts.forEachChild(node, createsState);
}

/** Each folder with more than MAX_FILES files. */
export function overfullFolders(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > MAX_FILES)
    .map(([folder, count]) => `${folder} holds ${count} files`);
}

/** Each file with more than MAX_LINES lines. */
export const longFiles = (files: readonly SourceFile[]): string[] =>
  files
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines`);

const CODE = /\.(ts|tsx|mjs)$/;
const GENERATED = "src/api/schema.d.ts";

/** The source files in these folders and below. */
export function codeIn(root: string, ...folders: string[]): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(root, file).split(sep).join("/"),
      text: readFileSync(file, "utf8"),
    }))
    .filter(({ path }) => path !== GENERATED && !path.includes("node_modules"));
}
