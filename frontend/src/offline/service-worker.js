// Keeps the shell of the app, so that it starts without a connection. It never touches /api/: responses of the
// services, and with them everything private, stay out of the caches. The build fills in the two constants.
const VERSION = "__VERSION__";
/** The paths of the page, its entry script, and everything else that was built. */
const FILES = ["__FILES__"];

const PREFIX = "freehold-shell-";
const CACHE = PREFIX + VERSION;
const [PAGE, ENTRY] = FILES;
/** Milliseconds that a page may take to load before the kept one is shown. */
const PATIENCE = 4_000;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", ({ data }) => data === "activate" && self.skipWaiting());

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || pathname.startsWith("/api/")) {
    return;
  }
  if (request.mode === "navigate") {
    event.respondWith(loadPage(event));
  } else if (pathname.startsWith("/assets/")) {
    // Their names change with their content, so a kept one is never outdated, in whichever version it is.
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
  } else if (FILES.includes(pathname)) {
    event.respondWith(fetch(request).catch(() => findKept(pathname)));
  }
});

const findKept = async (path) => (await caches.open(CACHE)).match(path);

/** All or nothing: a missing file, or a page of another version, leaves the previous worker in charge. */
async function install() {
  const cache = await caches.open(CACHE);
  try {
    await cache.addAll(FILES.map((file) => new Request(file, { cache: "no-cache" })));
    const page = await cache.match(PAGE);
    if (!(await page.text()).includes(ENTRY)) {
      throw new Error("the page is of another version");
    }
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** Tabs that are still open with the previous version may yet load its files, so that stays; older ones go. */
async function activate() {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** From the network first, so that nobody is held on an old or broken version. */
async function loadPage(event) {
  const loading = fetch(event.request);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const response = await Promise.race([loading, late.then(() => findKept(PAGE))]).catch(
    () => undefined,
  );
  if (response && response.status < 500) {
    event.waitUntil(refresh(response.clone()));
    return response;
  }
  return (await findKept(PAGE)) ?? response ?? loading;
}

/** The page carries settings of the operator, which may change without a new version. */
async function refresh(page) {
  if (page.ok && page.headers.get("content-type")?.startsWith("text/html")) {
    const copy = page.clone();
    if ((await page.text()).includes(ENTRY)) {
      await (await caches.open(CACHE)).put(PAGE, copy);
    }
  }
}
