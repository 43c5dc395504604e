import { store, useStore } from "../store/store";
import { readToken, type Session } from "./token";

/** Why nobody is signed in any more, when it was not the person's own wish. */
export type Ending = "refused";

interface State {
  session?: Session | undefined;
  /** The API no longer takes the token; the person is asked for the password again. */
  lapsed?: boolean;
  ending?: Ending | undefined;
}

type Message = { type: "ask" } | { type: "have"; token: string } | { type: "out" };

const KEY = "freehold.token";

/** How long a new tab waits for another one to hand its session over. */
const HAND_OVER = 250;

const channel = new BroadcastChannel("freehold.session");
const leaving = new Set<() => void>();

export const state = store<State>({});

const tell = (message: Message) => channel.postMessage(message);

function become(next: State): void {
  if (next.session) {
    sessionStorage.setItem(KEY, next.session.token);
  } else {
    sessionStorage.removeItem(KEY);
  }
  state.set(next);
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
  const unsubscribe = state.subscribe(resolve);
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

/** Calls back while the token is still there, just before the session ends by somebody's wish. */
export function beforeSignOut(callback: () => void): () => void {
  leaving.add(callback);
  return () => {
    leaving.delete(callback);
  };
}

function leave(): void {
  for (const callback of leaving) {
    callback();
  }
  become({});
}

/** Ends the session in every tab. The token itself cannot be called back; it runs out. */
export function signOut(): void {
  leave();
  tell({ type: "out" });
}

/** The API no longer accepts the token, though the session may yet be renewed. */
export function lapse(): void {
  state.set({ ...state.get(), lapsed: true });
}

/** The API says that these are not this person's tasks: path and token disagree. */
export function refused(): void {
  become({ ending: "refused" });
}

/** Another tab's session is welcome where there is none, or where it is the same person's and newer. */
function takeOver(token: string): void {
  const mine = state.get().session;
  const theirs = readToken(token);
  const newer =
    theirs?.userId === mine?.userId && (theirs?.expiresAt ?? 0) > (mine?.expiresAt ?? 0);
  if (!mine || newer) {
    adopt(token);
  }
}

channel.onmessage = ({ data }: MessageEvent<Message>) => {
  const { session, lapsed } = state.get();
  if (data.type === "ask" && session && !lapsed) {
    tell({ type: "have", token: session.token });
  } else if (data.type === "have") {
    takeOver(data.token);
  } else if (data.type === "out" && session) {
    leave();
  }
};

export const useSession = (): Session | undefined => useStore(state).session;

export const useLapsed = (): boolean => useStore(state).lapsed ?? false;

export const useEnding = (): Ending | undefined => useStore(state).ending;
