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

test("a session survives a reload and is sent to other tabs", async () => {
  expect(startSession(adas)).toBe(true);
  expect(sessionStorage.getItem("freehold.token")).toBe(adas);
  await expect.poll(() => heard).toContainEqual({ type: "have", token: adas });
});

test("a clock hours ahead locks nobody out: only the API decides whether a token has expired", () => {
  expect(startSession(tokenFor({ sub: "ada", exp: 1 }))).toBe(true);
});

test("an invalid token is no session", () => {
  expect(startSession("nonsense")).toBe(false);
});

test("a tab that missed a sign-out ends its session when shown again", async () => {
  startSession(tokenFor({ sub: "ada", iat: 1_000, exp: later }));
  const session = await sessionHere();
  localStorage.setItem("freehold.signed-out", "1000");
  dispatchEvent(new Event("pageshow"));
  await expect.poll(() => session.current).toBeUndefined();
});

test("a token from before a sign-out is rejected, one from after it is accepted", async () => {
  startSession(tokenFor({ sub: "ada", iat: 1_000, exp: later }));
  signOut();
  sessionStorage.setItem("freehold.token", tokenFor({ sub: "ada", iat: 999, exp: later }));
  await resumeSession();
  expect((await sessionHere()).current).toBeUndefined();
  sessionStorage.setItem("freehold.token", tokenFor({ sub: "ada", iat: 1_001, exp: later }));
  await resumeSession();
  expect((await sessionHere()).current?.userId).toBe("ada");
});

test("signing out and in within one second works", () => {
  const token = tokenFor({ sub: "ada", iat: 1_000, exp: later });
  startSession(token);
  signOut();
  expect(startSession(token)).toBe(true);
});

test("a new tab stays signed out if no other tab answers", async () => {
  await resumeSession();
  expect((await sessionHere()).current).toBeUndefined();
});

test("an open tab hands over its session on request", async () => {
  startSession(adas);
  otherTab.postMessage({ type: "ask" });
  await expect.poll(() => heard.length).toBe(2);
});

test("a newer session of the same user is accepted, another user's is not", async () => {
  startSession(adas);
  const session = await sessionHere();
  otherTab.postMessage({ type: "have", token: bobs });
  otherTab.postMessage({ type: "have", token: adasNewer });
  await expect.poll(() => session.current?.token).toBe(adasNewer);
});

test("signing out in another tab ends the session here", async () => {
  startSession(adas);
  const session = await sessionHere();
  otherTab.postMessage({ type: "out" });
  await expect.poll(() => session.current).toBeUndefined();
  expect(sessionStorage.length).toBe(0);
});

const KEPT = "freehold.kept-token";

/** The session of a new tab without help from other tabs. */
async function sessionOfNextTab() {
  sessionStorage.clear();
  await resumeSession();
  return (await sessionHere()).current;
}

test("staying signed in is opt-in", () => {
  startSession(adas);
  expect(localStorage.length).toBe(0);
});

test("the kept session outlives the browser", async () => {
  startSession(adas, true);
  expect(localStorage.getItem(KEPT)).toBe(adas);
  expect((await sessionOfNextTab())?.userId).toBe("ada");
});

test("signing out forgets the kept token, here and in other tabs", async () => {
  startSession(adas, true);
  signOut();
  expect(localStorage.getItem(KEPT)).toBeNull();
  startSession(adasNewer, true);
  otherTab.postMessage({ type: "out" });
  await expect.poll(() => localStorage.getItem(KEPT)).toBeNull();
});

test("signing out in a tab with an older token forgets the newer kept one, too", () => {
  startSession(tokenFor({ sub: "ada", iat: 1_000, exp: later }));
  localStorage.setItem(KEPT, tokenFor({ sub: "ada", iat: 2_000, exp: later }));
  signOut();
  expect(localStorage.getItem(KEPT)).toBeNull();
});

test("a tab that missed a sign-out keeps the token of a later sign-in", async () => {
  startSession(tokenFor({ sub: "ada", iat: 1_000, exp: later }));
  const session = await sessionHere();
  localStorage.setItem("freehold.signed-out", "1000");
  localStorage.setItem(KEPT, tokenFor({ sub: "ada", iat: 2_000, exp: later }));
  dispatchEvent(new Event("pageshow"));
  await expect.poll(() => session.current).toBeUndefined();
  expect(localStorage.getItem(KEPT)).not.toBeNull();
});

test("a kept token from before a sign-out is rejected", async () => {
  localStorage.setItem("freehold.signed-out", "1000");
  localStorage.setItem(KEPT, tokenFor({ sub: "ada", iat: 1_000, exp: later }));
  await resumeSession();
  expect((await sessionHere()).current).toBeUndefined();
});

test("an expired or invalid kept token is forgotten", async () => {
  for (const token of [tokenFor({ sub: "ada", exp: 1 }), "nonsense"]) {
    localStorage.setItem(KEPT, token);
    await resumeSession();
    expect((await sessionHere()).current).toBeUndefined();
    expect(localStorage.getItem(KEPT)).toBeNull();
  }
});

test("a token that the API refuses is forgotten, and kept again once renewed", () => {
  startSession(adas, true);
  suspendSession(false);
  expect(localStorage.getItem(KEPT)).toBeNull();
  startSession(adasNewer);
  expect(localStorage.getItem(KEPT)).toBe(adasNewer);
});

test("the next user to sign in is not kept, nor is the previous one", () => {
  startSession(adas, true);
  startSession(bobs);
  expect(localStorage.getItem(KEPT)).toBeNull();
});

test("another user's kept session does not affect an open tab", async () => {
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
