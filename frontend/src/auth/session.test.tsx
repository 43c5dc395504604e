import { afterEach, beforeEach, expect, test } from "vitest";
import { renderHook } from "vitest-browser-react";
import { tokenFor } from "./sample-token";
import { resumeSession, signedIn, signOut, useSession } from "./session";

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
});

const sessionHere = async () => (await renderHook(() => useSession())).result;

test("signing in is kept for a reload and told to other tabs", async () => {
  expect(signedIn(adas)).toBe(true);
  expect(sessionStorage.getItem("freehold.token")).toBe(adas);
  await expect.poll(() => heard).toContainEqual({ type: "have", token: adas });
});

test("a token that has run out is no session", () => {
  expect(signedIn(tokenFor({ sub: "ada", exp: 1 }))).toBe(false);
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
  signedIn(adas);
  otherTab.postMessage({ type: "ask" });
  await expect.poll(() => heard.length).toBe(2);
});

test("another person's session is not taken over, the same person's newer one is", async () => {
  signedIn(adas);
  const session = await sessionHere();
  otherTab.postMessage({ type: "have", token: bobs });
  otherTab.postMessage({ type: "have", token: adasNewer });
  await expect.poll(() => session.current?.token).toBe(adasNewer);
});

test("signing out elsewhere ends the session here", async () => {
  signedIn(adas);
  const session = await sessionHere();
  otherTab.postMessage({ type: "out" });
  await expect.poll(() => session.current).toBeUndefined();
  expect(sessionStorage.length).toBe(0);
});
