import { api } from "../api/client";
import { lapse, refused, state } from "./session";

/** What a request was, in case it has to be sent again. */
const copies = new WeakMap<Request, Request>();

const authorization = () => `Bearer ${state.get().session?.token}`;

/** The session's token when there is a good one again; nothing when the session has ended. */
function renewed(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const look = () => {
      const { session, lapsed } = state.get();
      if (!lapsed) {
        unsubscribe();
        resolve(session?.token);
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
    if (state.get().session) {
      request.headers.set("authorization", authorization());
    }
    copies.set(request, request.clone());
    return request;
  },
  async onResponse({ request, response }) {
    let answer = response;
    let sent = request.headers.get("authorization");
    while (answer.status === 401 && state.get().session) {
      if (sent === authorization()) {
        lapse();
      }
      const token = await renewed();
      const copy = copies.get(request);
      if (!token || !copy) {
        break;
      }
      sent = authorization();
      const again = copy.clone();
      again.headers.set("authorization", sent);
      answer = await fetch(again);
    }
    if (answer.status === 403 && sent === authorization()) {
      refused();
    }
    return answer;
  },
});
