import { browserStorage, tabStorage } from "../store/storage";
import { store, useStore } from "../store/store";
import { forgetKept, forgetUnlessNewer, isTokenKept, keepToken, readKeptToken } from "./kept-token";
import { mayHaveSignedInTab } from "./signed-in-tabs";
import { readToken, type Session } from "./token";

/** Why the session ended, if not by an ordinary sign-out. */
export type EndReason = "refused" | "deleted";

interface State {
  session?: Session | undefined;
  /** The API no longer accepts the token; the user is asked for the password, for the first time or again. */
  lapsed?: "once" | "again";
  ending?: EndReason | undefined;
  /** The user signed out: the address of the last page must not be offered to the next user. */
  signedOut?: boolean;
  /** The user chose to stay signed in on this device. */
  staysSignedIn?: boolean;
}

type Message = { type: "ask" } | { type: "have"; token: string } | { type: "out" };

const TOKEN_KEY = "freehold.token";

/** The issue time of the last token that was signed out, and why: tokens up to then are no longer accepted. */
const SIGNED_OUT_KEY = "freehold.signed-out";

/** Milliseconds a new tab waits for another tab's session. */
const HAND_OVER_TIMEOUT = 250;

const channel = openChannel();
const signOutCallbacks = new Set<() => void>();

export const state = store<State>({});

const broadcast = (message: Message) => channel?.postMessage(message);

/** Without BroadcastChannel, tabs do not share a session. */
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
    tabStorage.set(TOKEN_KEY, next.session.token);
  } else {
    tabStorage.remove(TOKEN_KEY);
    if (before) {
      forgetUnlessNewer(before);
    }
  }
  state.set(next);
}

const isSignedOut = ({ issuedAt }: Session) =>
  issuedAt <= Number.parseInt(browserStorage.get(SIGNED_OUT_KEY) ?? "-1", 10);

/** Why the user was signed out, here or in another tab. */
const keptEnding = () =>
  browserStorage.get(SIGNED_OUT_KEY)?.endsWith("deleted") ? "deleted" : undefined;

/** Expiry is not checked: that is for the API to decide, by its own clock. */
function adopt(token: string): boolean {
  const session = readToken(token);
  if (!session || isSignedOut(session)) {
    return false;
  }
  setState({ session, staysSignedIn: isTokenKept(session.userId) });
  return true;
}

/** Restores the session of this tab, or the one kept on this device, or else that of another open tab. */
export async function resumeSession(): Promise<void> {
  if (adopt(tabStorage.get(TOKEN_KEY) ?? "") || adopt(readKeptToken())) {
    return;
  }
  const { promise, resolve } = Promise.withResolvers<void>();
  const unsubscribe = state.subscribe(resolve);
  setTimeout(resolve, HAND_OVER_TIMEOUT);
  broadcast({ type: "ask" });
  mayHaveSignedInTab().then((may) => may || resolve());
  await promise;
  unsubscribe();
}

/**
 * Starts a session with a new token. Whether this device keeps it is asked at sign-in; a renewal leaves that
 * choice unchanged.
 */
export function startSession(token: string, stays?: boolean): boolean {
  const session = readToken(token);
  const before = state.get();
  const renewed = session !== undefined && session.userId === before.session?.userId;
  if (session && isSignedOut(session)) {
    // Signed out and in again within one second, the resolution of `iat`.
    browserStorage.set(SIGNED_OUT_KEY, String(session.issuedAt - 1));
  }
  if (session) {
    // The new user replaces the one kept on this device before.
    keepToken(session, stays ?? (renewed && before.staysSignedIn === true));
  }
  const adopted = adopt(token);
  if (adopted) {
    broadcast({ type: "have", token });
  }
  return adopted;
}

/** Registers a callback that runs before a sign-out, while there still is a token. */
export function beforeSignOut(callback: () => void): () => void {
  signOutCallbacks.add(callback);
  return () => {
    signOutCallbacks.delete(callback);
  };
}

function endSession(ending: EndReason | undefined = keptEnding()): void {
  for (const callback of signOutCallbacks) {
    callback();
  }
  setState({ signedOut: true, ending });
}

/** Ends the session in every tab. The token itself cannot be revoked; it expires. */
export function signOut(ending?: EndReason): void {
  const { session } = state.get();
  if (session) {
    browserStorage.set(SIGNED_OUT_KEY, session.issuedAt + (ending ?? ""));
    forgetKept(session.userId);
  }
  endSession(ending);
  broadcast({ type: "out" });
}

/** The API no longer accepts the token; the user may still renew it. */
export function suspendSession(isNew: boolean): void {
  const { session } = state.get();
  if (session) {
    // A kept token that is refused is of no use after a restart either.
    forgetUnlessNewer(session);
  }
  state.set({ ...state.get(), lapsed: isNew ? "again" : "once" });
}

/** The API answered 403: the tasks in the path are not this user's. */
export function endRefusedSession(): void {
  setState({ ending: "refused" });
}

/** Accepts another tab's session if there is none here, or if it is a newer one of the same user. */
function takeOver(token: string): void {
  const mine = state.get().session;
  const theirs = readToken(token);
  const isRenewal =
    theirs?.userId === mine?.userId && (theirs?.expiresAt ?? 0) > (mine?.expiresAt ?? 0);
  if (!mine || isRenewal) {
    adopt(token);
  }
}

function onMessage({ data }: MessageEvent<Message>): void {
  const { session, lapsed } = state.get();
  if (data.type === "ask" && session && !lapsed) {
    broadcast({ type: "have", token: session.token });
  } else if (data.type === "have") {
    takeOver(data.token);
  } else if (data.type === "out" && session) {
    endSession();
  }
}

channel?.addEventListener("message", onMessage);

/** A suspended or cached tab may have missed the sign-out. */
function endIfSignedOut(): void {
  const { session } = state.get();
  if (session && isSignedOut(session)) {
    endSession();
  }
}

addEventListener("pageshow", endIfSignedOut);
addEventListener("storage", ({ key }) => key === SIGNED_OUT_KEY && endIfSignedOut());
document.addEventListener("visibilitychange", endIfSignedOut);

export const useSession = (): Session | undefined => useStore(state).session;

export const useLapsed = (): State["lapsed"] => useStore(state).lapsed;

export const useSignedOut = (): boolean => useStore(state).signedOut ?? false;

export const useEndReason = (): EndReason | undefined => useStore(state).ending;
