import { browserStorage } from "../store/storage";
import { store } from "../store/store";

/** How often an open tab looks for a new version when it is shown, in milliseconds. */
const CHECK_INTERVAL = 3_600_000;

/** Reloads the page into a new version, once there is one. */
const newVersion = store<(() => void) | undefined>(undefined);
let isRegistering = false;

/** Registers the service worker, and calls back when there is a new version. Returns what stops the calls. */
export function offerNewVersion(callback: (reload: () => void) => void): () => void {
  const offer = () => {
    const reload = newVersion.get();
    if (reload) {
      callback(reload);
    }
  };
  offer();
  if (!isRegistering) {
    isRegistering = true;
    // Browsers block it, as they do storage, or there is no connection: the app works without.
    register().catch(() => undefined);
  }
  return newVersion.subscribe(offer);
}

async function register(): Promise<void> {
  if (!browserStorage.lasts()) {
    return;
  }
  const { serviceWorker } = navigator;
  let controller = serviceWorker.controller;
  const registered = await serviceWorker.register(scriptUrl("/sw.js"));

  const offer = () => {
    if (registered.waiting && controller) {
      newVersion.set(() => activate(serviceWorker, registered));
    }
  };
  registered.addEventListener("updatefound", () => {
    const { installing } = registered;
    installing?.addEventListener("statechange", () => installing.state === "installed" && offer());
  });
  // The first worker takes over the open page, which is no new version.
  serviceWorker.addEventListener("controllerchange", () => {
    controller ??= serviceWorker.controller;
  });
  offer();

  let checkedAt = performance.now();
  document.addEventListener("visibilitychange", () => {
    if (performance.now() - checkedAt > CHECK_INTERVAL) {
      checkedAt = performance.now();
      registered.update().catch(() => undefined);
    }
  });
}

/** Another tab may have activated it before. */
function activate(container: ServiceWorkerContainer, { waiting }: ServiceWorkerRegistration): void {
  if (!waiting) {
    location.reload();
    return;
  }
  container.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.postMessage("activate");
}

interface PolicyFactory {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => string;
  };
}

/** The content security policy lets no other policy make the address of a script. */
function scriptUrl(url: string): string {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  return (
    trustedTypes
      ?.createPolicy("freehold-shell", { createScriptURL: (same) => same })
      .createScriptURL(url) ?? url
  );
}
