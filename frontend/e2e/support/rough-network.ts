import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Random, randomOf } from "./random.ts";

/** Milliseconds, half of them each way. */
const LATENCY = 400;
const JITTER = 200;
const LOST = 0.05;
const HUNG = 0.02;

type Fate = "answered" | "lost before" | "lost after" | "hung before" | "hung after";

/** An HTTP proxy for the browser that delays, loses and hangs requests to the services. */
export interface RoughNetwork {
  address: string;
  /** The fate of each request that failed, in order. */
  losses: readonly string[];
  /** The number of service requests answered. */
  answered: () => number;
  /** Stops disturbing requests. */
  calm: () => void;
  close: () => Promise<void>;
}

/** Disturbs requests to the services at random, or as chosen. */
export async function roughNetwork(
  seed: number,
  choose?: (request: IncomingMessage) => Fate,
): Promise<RoughNetwork> {
  const random = randomOf(seed);
  const fateFor = choose ?? (() => fateOf(random));
  const losses: string[] = [];
  let isRough = true;
  let answers = 0;
  const server = createServer((from, to) => {
    const isService = from.url?.includes("/api/") ?? false;
    const fate = isRough && isService ? fateFor(from) : "answered";
    if (fate === "answered") {
      answers += isService ? 1 : 0;
    } else {
      losses.push(`${from.method} ${from.url} ${fate}`);
    }
    const delay = isRough && isService ? (LATENCY + (random.next() - 0.5) * 2 * JITTER) / 2 : 0;
    forward(from, to, fate, delay).catch(() => to.destroy());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    losses,
    answered: () => answers,
    calm: () => {
      isRough = false;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function fateOf(random: Random): Fate {
  const drawn = random.next();
  const half = random.chance(0.5) ? "before" : "after";
  return drawn < LOST ? `lost ${half}` : drawn < LOST + HUNG ? `hung ${half}` : "answered";
}

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

async function forward(
  from: IncomingMessage,
  to: ServerResponse,
  fate: Fate,
  delay: number,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of from) {
    chunks.push(chunk);
  }
  await pause(delay);
  if (fate.endsWith("before")) {
    end(to, fate);
    return;
  }
  const { url = "", method, headers } = from;
  const onward = request(url, { method, headers });
  onward.end(Buffer.concat(chunks));
  const [answer] = (await once(onward, "response")) as [IncomingMessage];
  await pause(delay);
  if (fate === "answered") {
    to.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.pipe(to);
  } else {
    answer.resume();
    end(to, fate);
  }
}

/** A hung request is never answered: the client has to time out. */
function end(to: ServerResponse, fate: Fate): void {
  if (fate.startsWith("lost")) {
    to.destroy();
  }
}
