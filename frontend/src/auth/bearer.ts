import { api, fetchWithTimeout } from "../api/client";
import { endRefusedSession, state, suspendSession } from "./session";

/** Each request with its user, in case it has to be resent. */
const copies = new WeakMap<Request, { copy: Request; userId: string }>();

const authorization = () => `Bearer ${state.get().session?.token}`;

/** Waits for the token to be renewed. Resolves to its user, or to nothing if the session ended. */
function waitForRenewal(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const check = () => {
      const { session, lapsed } = state.get();
      if (!lapsed) {
        unsubscribe();
        resolve(session?.userId);
      }
    };
    const unsubscribe = state.subscribe(check);
    check();
  });
}

/**
 * Adds the token to every request. A request that gets a 401 is held until the user has signed in again,
 * then resent; its caller only notices that it took longer.
 */
api.use({
  onRequest({ request }) {
    const userId = state.get().session?.userId ?? "";
    // A late request must not go out with the next user's token.
    const ownPath = `/users/${encodeURIComponent(userId)}`;
    const { pathname } = new URL(request.url);
    if (!pathname.includes(`${ownPath}/`) && !pathname.endsWith(ownPath)) {
      throw new Error("the session of this request is over");
    }
    request.headers.set("authorization", authorization());
    copies.set(request, { copy: request.clone(), userId });
    return request;
  },
  async onResponse({ request, response }) {
    let answer = response;
    let sent = request.headers.get("authorization");
    let tries = 1;
    while (answer.status === 401 && state.get().session) {
      if (sent === authorization()) {
        suspendSession(tries > 1);
      }
      const userId = await waitForRenewal();
      const kept = copies.get(request);
      if (!kept || kept.userId !== userId) {
        break;
      }
      sent = authorization();
      const again = kept.copy.clone();
      again.headers.set("authorization", sent);
      answer = await fetchWithTimeout(again);
      tries += 1;
    }
    if (answer.status === 403 && sent === authorization()) {
      endRefusedSession();
    }
    return answer;
  },
});
