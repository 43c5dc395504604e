import { useSyncExternalStore } from "react";
import { api } from "../api/client";
import { readToken, type Session } from "./token";

/** Why nobody is signed in any more, when it was not the person's own wish. */
export type Ending = "expired" | "refused";

interface State {
  session?: Session | undefined;
  ending?: Ending | undefined;
}

type Message = { type: "ask" } | { type: "have"; token: string } | { type: "out" };

const KEY = "freehold.token";

/** How long a new tab waits for another one to hand its session over. */
const HAND_OVER = 250;

const channel = new BroadcastChannel("freehold.session");
const listeners = new Set<() => void>();
let state: State = {};

const tell = (message: Message) => channel.postMessage(message);

function become(next: State): void {
  state = next;
  if (next.session) {
    sessionStorage.setItem(KEY, next.session.token);
  } else {
    sessionStorage.removeItem(KEY);
  }
  for (const listener of listeners) {
    listener();
  }
}

function adopt(token: string): boolean {
  const session = readToken(token);
  if (!session || session.expiresAt <= Date.now()) {
    return false;
  }
  become({ session });
  return true;
}

/** Takes up the session of this tab, or else that of another open one. */
export async function resumeSession(): Promise<void> {
  if (adopt(sessionStorage.getItem(KEY) ?? "")) {
    return;
  }
  const { promise, resolve } = Promise.withResolvers<void>();
  const unsubscribe = subscribe(resolve);
  setTimeout(resolve, HAND_OVER);
  tell({ type: "ask" });
  await promise;
  unsubscribe();
}

export function signedIn(token: string): boolean {
  const adopted = adopt(token);
  if (adopted) {
    tell({ type: "have", token });
  }
  return adopted;
}

/** Ends the session in every tab. The token itself cannot be called back; it runs out. */
export function signOut(): void {
  become({});
  tell({ type: "out" });
}

/** Another tab's session is welcome where there is none, or where it is the same person's and newer. */
function takeOver(token: string): void {
  const mine = state.session;
  const theirs = readToken(token);
  const newer =
    theirs?.userId === mine?.userId && (theirs?.expiresAt ?? 0) > (mine?.expiresAt ?? 0);
  if (!mine || newer) {
    adopt(token);
  }
}

channel.onmessage = ({ data }: MessageEvent<Message>) => {
  if (data.type === "ask" && state.session) {
    tell({ type: "have", token: state.session.token });
  } else if (data.type === "have") {
    takeOver(data.token);
  } else if (data.type === "out") {
    become({});
  }
};

api.use({
  onRequest({ request }) {
    if (state.session) {
      request.headers.set("authorization", `Bearer ${state.session.token}`);
    }
    return request;
  },
  onResponse({ request, response }) {
    // An answer to an earlier session must not end the present one.
    const present = request.headers.get("authorization") === `Bearer ${state.session?.token}`;
    if (present && (response.status === 401 || response.status === 403)) {
      become({ ending: response.status === 401 ? "expired" : "refused" });
    }
  },
});

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const useSession = (): Session | undefined =>
  useSyncExternalStore(subscribe, () => state).session;

export const useEnding = (): Ending | undefined =>
  useSyncExternalStore(subscribe, () => state).ending;
