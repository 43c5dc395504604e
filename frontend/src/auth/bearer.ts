import { api, sendInTime } from "../api/client";
import { endRefusedSession, state, suspendSession } from "./session";

/** What a request was, and whose, in case it has to be sent again. */
const copies = new WeakMap<Request, { copy: Request; userId: string }>();

const authorization = () => `Bearer ${state.get().session?.token}`;

/** Whose token is good again; nothing when the session has ended. */
function whenRenewed(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const look = () => {
      const { session, lapsed } = state.get();
      if (!lapsed) {
        unsubscribe();
        resolve(session?.userId);
      }
    };
    const unsubscribe = state.subscribe(look);
    look();
  });
}

/**
 * Puts the token on every request. One that is answered 401 is held until the person has signed in
 * again, and is then sent anew: whoever asked for it only sees that it took longer.
 */
api.use({
  onRequest({ request }) {
    const userId = state.get().session?.userId ?? "";
    // What somebody did is never sent with the token of somebody else, however late it goes out.
    const own = `/users/${encodeURIComponent(userId)}`;
    const { pathname } = new URL(request.url);
    if (!pathname.includes(`${own}/`) && !pathname.endsWith(own)) {
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
      const userId = await whenRenewed();
      const kept = copies.get(request);
      if (!kept || kept.userId !== userId) {
        break;
      }
      sent = authorization();
      const again = kept.copy.clone();
      again.headers.set("authorization", sent);
      answer = await sendInTime(again);
      tries += 1;
    }
    if (answer.status === 403 && sent === authorization()) {
      endRefusedSession();
    }
    return answer;
  },
});
