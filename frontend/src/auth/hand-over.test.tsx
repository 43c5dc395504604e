import { afterEach, expect, test } from "vitest";
import { tokenFor } from "./sample-token";
import { resumeSession, signOut, state } from "./session";

const ada = tokenFor({ sub: "ada", email: "ada@example.org", exp: Date.now() / 1000 + 3600 });
const LOCK = "freehold.changes.ada/1";

afterEach(() => {
  signOut();
  localStorage.clear();
});

test("a new tab waits for a signed-in tab, however slow, and for nobody else", async () => {
  const otherTab = new BroadcastChannel("freehold.session");
  otherTab.onmessage = () =>
    setTimeout(() => otherTab.postMessage({ type: "have", token: ada }), 100);
  const end = Promise.withResolvers<void>();
  await new Promise<void>((held) => {
    navigator.locks.request(LOCK, () => {
      held();
      return end.promise;
    });
  });
  await resumeSession();
  expect(state.get().session?.userId).toBe("ada");

  otherTab.close();
  signOut();
  end.resolve();
  await navigator.locks.request(LOCK, () => undefined);
  const begin = performance.now();
  await resumeSession();
  expect(performance.now() - begin).toBeLessThan(200);
});
