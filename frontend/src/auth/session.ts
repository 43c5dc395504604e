import { browserStorage, tabStorage } from "../store/storage";
import { store, useStore } from "../store/store";
import { forgetKept, forgetWith, isKept, keep, keptToken } from "./kept-token";
import { readToken, type Session } from "./token";

/** Why nobody is signed in any more, when it was more than signing out. */
export type Ending = "refused" | "deleted";

interface State {
  session?: Session | undefined;
  /** The API no longer takes the token; the person is asked for the password again. */
  lapsed?: "once" | "again";
  ending?: Ending | undefined;
  /** It ended because somebody wished so: the next person here has no business with its address. */
  left?: boolean;
  /** Its owner wants to stay signed in on this device. */
  stays?: boolean;
}

type Message = { type: "ask" } | { type: "have"; token: string } | { type: "out" };

const KEY = "freehold.token";

/** When the last token that somebody signed out of was issued: it and all before it are over. */
const OVER = "freehold.signed-out";

/** How long a new tab waits for another one to hand its session over. */
const HAND_OVER = 250;

const channel = openChannel();
const leaving = new Set<() => void>();

export const state = store<State>({});

const tell = (message: Message) => channel?.postMessage(message);

/** Without one, tabs go their own ways. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel("freehold.session");
  } catch {
    return undefined;
  }
}

function setState(next: State): void {
  const before = state.get().session;
  if (next.session) {
    tabStorage.set(KEY, next.session.token);
  } else {
    tabStorage.remove(KEY);
    if (before) {
      forgetWith(before);
    }
  }
  state.set(next);
}

const isOver = ({ issuedAt }: Session) => issuedAt <= Number(browserStorage.get(OVER) ?? -1);

/** Whether a token has run out is for the service to say, by its own clock. */
function adopt(token: string): boolean {
  const session = readToken(token);
  if (!session || isOver(session)) {
    return false;
  }
  setState({ session, stays: isKept(session.userId) });
  return true;
}

/** Takes up the session of this tab, the one that this device keeps, or else that of another open tab. */
export async function resumeSession(): Promise<void> {
  if (adopt(tabStorage.get(KEY) ?? "") || adopt(keptToken())) {
    return;
  }
  const { promise, resolve } = Promise.withResolvers<void>();
  const unsubscribe = state.subscribe(resolve);
  setTimeout(resolve, HAND_OVER);
  tell({ type: "ask" });
  await promise;
  unsubscribe();
}

/**
 * Takes up a session that was just granted. Whether this device keeps it is asked at sign-in; a session that is
 * only renewed stays as it was.
 */
export function startSession(token: string, stays?: boolean): boolean {
  const session = readToken(token);
  const before = state.get();
  const renewed = session !== undefined && session.userId === before.session?.userId;
  if (session && isOver(session)) {
    // Signed out and in again within one second, which is all that a token tells of its time.
    browserStorage.set(OVER, String(session.issuedAt - 1));
  }
  if (session) {
    // Whoever signs in takes the place of whomever this device kept before.
    keep(session, stays ?? (renewed && before.stays === true));
  }
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

function endSession(ending?: Ending): void {
  for (const callback of leaving) {
    callback();
  }
  setState({ left: true, ending });
}

/** Ends the session in every tab. The token itself cannot be called back; it runs out. */
export function signOut(ending?: Ending): void {
  const { session } = state.get();
  if (session) {
    browserStorage.set(OVER, String(session.issuedAt));
    forgetKept(session.userId);
  }
  endSession(ending);
  tell({ type: "out" });
}

/** The API no longer accepts the token, though the session may yet be renewed. */
export function suspendSession(isNew: boolean): void {
  const { session } = state.get();
  if (session) {
    // The next who opens the browser is asked who they are.
    forgetWith(session);
  }
  state.set({ ...state.get(), lapsed: isNew ? "again" : "once" });
}

/** The API says that these are not this person's tasks: path and token disagree. */
export function endRefusedSession(): void {
  setState({ ending: "refused" });
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

function hear({ data }: MessageEvent<Message>): void {
  const { session, lapsed } = state.get();
  if (data.type === "ask" && session && !lapsed) {
    tell({ type: "have", token: session.token });
  } else if (data.type === "have") {
    takeOver(data.token);
  } else if (data.type === "out" && session) {
    endSession();
  }
}

channel?.addEventListener("message", hear);

/** A tab that was asleep, or was come back to, may have missed that its session is over. */
function endIfOver(): void {
  const { session } = state.get();
  if (session && isOver(session)) {
    endSession();
  }
}

addEventListener("pageshow", endIfOver);
addEventListener("storage", ({ key }) => key === OVER && endIfOver());
document.addEventListener("visibilitychange", endIfOver);

export const useSession = (): Session | undefined => useStore(state).session;

export const useLapsed = (): State["lapsed"] => useStore(state).lapsed;

export const useLeft = (): boolean => useStore(state).left ?? false;

export const useEnding = (): Ending | undefined => useStore(state).ending;
