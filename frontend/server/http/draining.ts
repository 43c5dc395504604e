import type { RequestListener, Server, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds. Long enough for those in front of us to notice that we are not ready. */
const LEAST = 1_000;
/** Without a request for this long, whoever keeps a connection is not using it. */
const QUIET = 500;
const MOST = 8_000;

interface Draining {
  /** The listener, which from the beginning of the end closes each connection with a response that says so. */
  listener: RequestListener;
  isDraining: () => boolean;
  /** Goes on serving until nobody uses a connection, then stops to accept them and waits for what is in flight. */
  stop: (server: Server) => Promise<void>;
}

/** No kept connection is closed in the face of a request (RFC 9112, section 9.6). */
export function draining(serve: RequestListener): Draining {
  const open = new Set<ServerResponse>();
  let lastUse = 0;
  let ends = false;

  return {
    isDraining: () => ends,
    listener: (request, response) => {
      open.add(response);
      if (ends) {
        response.shouldKeepAlive = false;
      }
      response.once("close", () => {
        open.delete(response);
        lastUse = performance.now();
      });
      serve(request, response);
    },
    stop: async (server) => {
      ends = true;
      for (const response of open) {
        response.shouldKeepAlive = false;
      }
      const begun = performance.now();
      const passed = () => performance.now() - begun;
      const isQuiet = () => open.size === 0 && performance.now() - lastUse >= QUIET;
      while (passed() < MOST && (passed() < LEAST || !isQuiet())) {
        await sleep(20);
      }
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await closed;
    },
  };
}
