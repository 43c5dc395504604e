// ship.mjs JAVA JAR FOLDER
// Puts into one folder what a server needs to run Freehold, from what the build has made: the API laid out
// for the AOT cache, the auth server with the packages it needs and the app, and the scripts that start them.
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";

const [java, jar, folder] = process.argv.slice(2);
const here = import.meta.dirname;
const frontend = join(here, "../../frontend");
const auth = join(folder, "auth");

rmSync(folder, { recursive: true, force: true });
extractApi();
copy(join(here, "bin"), join(folder, "bin"));
copy(join(here, "systemd"), join(folder, "systemd"));
copy(join(here, "proxy"), join(folder, "proxy"));
copy(join(frontend, "dist"), join(auth, "dist"), (path) => path !== ".built");
copy(join(frontend, "server"), join(auth, "server"), (path) => !path.endsWith(".test.ts"));
copy(join(frontend, "package.json"), join(auth, "package.json"));
for (const path of productionPackages()) {
  // A package of packages/ is a link there, and has its tests with it. Nested ones have an entry of their own.
  copy(join(frontend, path), join(auth, path), (inside) => !/^(node_modules|test)(\/|$)/.test(inside));
}

/** A small jar that names its libraries one by one: the layout that the JVM can cache. */
function extractApi() {
  const { status } = spawnSync(
    java,
    ["-Djarmode=tools", "-jar", jar, "extract", "--application-filename", "freehold.jar", "--destination", join(folder, "api")],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

/** Those that npm would install for production, without optional and peer ones, which nothing here imports. */
function productionPackages() {
  const { packages } = JSON.parse(readFileSync(join(frontend, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([path, { dev, peer, optional, devOptional }]) =>
      path.startsWith("node_modules/") && !dev && !peer && !optional && !devOptional)
    .map(([path]) => path);
}

function copy(from, to, wanted = () => true) {
  cpSync(from, to, { recursive: true, dereference: true, filter: (source) => wanted(relative(from, source)) });
}
