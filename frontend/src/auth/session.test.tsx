import { afterEach, beforeEach, expect, test } from "vitest";
import { renderHook } from "vitest-browser-react";
import { tokenFor } from "./sample-token";
import { resumeSession, signOut, startSession, suspendSession, useSession } from "./session";

const later = Math.floor(Date.now() / 1000) + 3600;
const adas = tokenFor({ sub: "ada", email: "ada@example.org", exp: later });
const adasNewer = tokenFor({ sub: "ada", email: "ada@example.org", exp: later + 60 });
const bobs = tokenFor({ sub: "bob", email: "bob@example.org", exp: later + 60 });

let otherTab: BroadcastChannel;
const heard: unknown[] = [];

beforeEach(() => {
  heard.length = 0;
  otherTab = new BroadcastChannel("freehold.session");
  otherTab.onmessage = ({ data }) => heard.push(data);
});

afterEach(() => {
  otherTab.close();
  signOut();
  localStorage.clear();
});

const sessionHere = async () => (await renderHook(() => useSession())).result;

test("signing in is kept for a reload and told to other tabs", async () => {
  expect(startSession(adas)).toBe(true);
  expect(sessionStorage.getItem("freehold.token")).toBe(adas);
  await expect.poll(() => heard).toContainEqual({ type: "have", token: adas });
});

test("a clock that is hours ahead keeps nobody out: only the service says when a token has run out", () => {
  expect(startSession(tokenFor({ sub: "ada", exp: 1 }))).toBe(true);
});

test("what is no token is no session", () => {
  expect(startSession("nonsense")).toBe(false);
});

test("a tab that was elsewhere while another signed out finds its session over", async () => {
  startSession(tokenFor({ sub: "ada", iat: 1_000, exp: later }));
  const session = await sessionHere();
  localStorage.setItem("freehold.signed-out", "1000");
  dispatchEvent(new Event("pageshow"));
  await expect.poll(() => session.current).toBeUndefined();
});

test("a token from before the sign-out is not taken up again, one from after it is", async () => {
  startSession(tokenFor({ sub: "ada", iat: 1_000, exp: later }));
  signOut();
  sessionStorage.setItem("freehold.token", tokenFor({ sub: "ada", iat: 999, exp: later }));
  await resumeSession();
  expect((await sessionHere()).current).toBeUndefined();
  sessionStorage.setItem("freehold.token", tokenFor({ sub: "ada", iat: 1_001, exp: later }));
  await resumeSession();
  expect((await sessionHere()).current?.userId).toBe("ada");
});

test("whoever signs out and in within one second is signed in", () => {
  const token = tokenFor({ sub: "ada", iat: 1_000, exp: later });
  startSession(token);
  signOut();
  expect(startSession(token)).toBe(true);
});

test("a new tab takes over the session of an open one", async () => {
  otherTab.onmessage = () => otherTab.postMessage({ type: "have", token: adas });
  await resumeSession();
  expect((await sessionHere()).current?.userId).toBe("ada");
});

test("a new tab without another one stays signed out", async () => {
  await resumeSession();
  expect((await sessionHere()).current).toBeUndefined();
});

test("an open tab hands its session over", async () => {
  startSession(adas);
  otherTab.postMessage({ type: "ask" });
  await expect.poll(() => heard.length).toBe(2);
});

test("another person's session is not taken over, the same person's newer one is", async () => {
  startSession(adas);
  const session = await sessionHere();
  otherTab.postMessage({ type: "have", token: bobs });
  otherTab.postMessage({ type: "have", token: adasNewer });
  await expect.poll(() => session.current?.token).toBe(adasNewer);
});

test("signing out elsewhere ends the session here", async () => {
  startSession(adas);
  const session = await sessionHere();
  otherTab.postMessage({ type: "out" });
  await expect.poll(() => session.current).toBeUndefined();
  expect(sessionStorage.length).toBe(0);
});

const KEPT = "freehold.kept-token";

/** The session of the next tab, as far as this device alone can tell. */
async function sessionOfNextTab() {
  sessionStorage.clear();
  await resumeSession();
  return (await sessionHere()).current;
}

test("nobody stays signed in unasked", () => {
  startSession(adas);
  expect(localStorage.length).toBe(0);
});

test("whoever asked for it stays signed in when the browser is closed", async () => {
  startSession(adas, true);
  expect(localStorage.getItem(KEPT)).toBe(adas);
  expect((await sessionOfNextTab())?.userId).toBe("ada");
});

test("signing out is the end of it, here and in a tab that only hears of it", async () => {
  startSession(adas, true);
  signOut();
  expect(localStorage.getItem(KEPT)).toBeNull();
  startSession(adasNewer, true);
  otherTab.postMessage({ type: "out" });
  await expect.poll(() => localStorage.getItem(KEPT)).toBeNull();
});

test("a tab with an older token signs out of the newer one that is kept, too", () => {
  startSession(tokenFor({ sub: "ada", iat: 1_000, exp: later }));
  localStorage.setItem(KEPT, tokenFor({ sub: "ada", iat: 2_000, exp: later }));
  signOut();
  expect(localStorage.getItem(KEPT)).toBeNull();
});

test("a tab that slept through a sign-out leaves what is kept of the sign-in after it", async () => {
  startSession(tokenFor({ sub: "ada", iat: 1_000, exp: later }));
  const session = await sessionHere();
  localStorage.setItem("freehold.signed-out", "1000");
  localStorage.setItem(KEPT, tokenFor({ sub: "ada", iat: 2_000, exp: later }));
  dispatchEvent(new Event("pageshow"));
  await expect.poll(() => session.current).toBeUndefined();
  expect(localStorage.getItem(KEPT)).not.toBeNull();
});

test("a kept token from before the sign-out is not taken up", async () => {
  localStorage.setItem("freehold.signed-out", "1000");
  localStorage.setItem(KEPT, tokenFor({ sub: "ada", iat: 1_000, exp: later }));
  await resumeSession();
  expect((await sessionHere()).current).toBeUndefined();
});

test("a kept token that has run out is forgotten, and so is what is no token", async () => {
  for (const token of [tokenFor({ sub: "ada", exp: 1 }), "nonsense"]) {
    localStorage.setItem(KEPT, token);
    await resumeSession();
    expect((await sessionHere()).current).toBeUndefined();
    expect(localStorage.getItem(KEPT)).toBeNull();
  }
});

test("when the service no longer takes the token it is not kept, and renewed it is kept again", () => {
  startSession(adas, true);
  suspendSession(false);
  expect(localStorage.getItem(KEPT)).toBeNull();
  startSession(adasNewer);
  expect(localStorage.getItem(KEPT)).toBe(adasNewer);
});

test("the next person who signs in is not kept, nor is the one before", () => {
  startSession(adas, true);
  startSession(bobs);
  expect(localStorage.getItem(KEPT)).toBeNull();
});

test("the kept session of another person does not come into an open tab", async () => {
  startSession(adas);
  const session = await sessionHere();
  localStorage.setItem(KEPT, bobs);
  dispatchEvent(new StorageEvent("storage", { key: KEPT, newValue: bobs }));
  otherTab.postMessage({ type: "have", token: bobs });
  otherTab.postMessage({ type: "have", token: adasNewer });
  await expect.poll(() => session.current?.token).toBe(adasNewer);
  signOut();
  expect(localStorage.getItem(KEPT)).toBe(bobs);
});
