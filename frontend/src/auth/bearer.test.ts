import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { api } from "../api/client";
import "./bearer";
import { tokenFor } from "./sample-token";
import { signOut, startSession, state } from "./session";

const later = Math.floor(Date.now() / 1000) + 3600;
const token = (seconds: number) => tokenFor({ sub: "ada", email: "a@b.org", exp: later + seconds });

const seen: (string | null)[] = [];

function mockFetch(...statuses: number[]) {
  vi.stubGlobal("fetch", async (request: Request) => {
    seen.push(`${request.headers.get("authorization")} ${await request.text()}`);
    const status = statuses.shift() ?? 200;
    return Response.json(status === 201 ? { id: "1" } : {}, { status });
  });
}

const create = () =>
  api.POST("/api/users/{user_id}/tasks", {
    params: { path: { user_id: "ada" } },
    body: { title: "rent" },
    // The client captures fetch when it is created, so the mock is passed with each request.
    fetch: (request) => fetch(request),
  });

beforeEach(() => {
  seen.length = 0;
  startSession(token(0));
});

afterEach(() => {
  vi.unstubAllGlobals();
  signOut();
});

test("a request that gets a 401 is held until sign-in, then resent with its body", async () => {
  mockFetch(401, 201);
  const created = create();
  await vi.waitFor(() => expect(state.get().lapsed).toBe("once"));
  startSession(token(60));
  expect((await created).response.status).toBe(201);
  expect(seen).toEqual([
    `Bearer ${token(0)} {"title":"rent"}`,
    `Bearer ${token(60)} {"title":"rent"}`,
  ]);
});

test("a request in flight while the token was renewed is resent without asking", async () => {
  mockFetch(401, 201);
  const created = create();
  startSession(token(60));
  expect((await created).response.status).toBe(201);
  expect(state.get().lapsed).toBeFalsy();
});

test("a new token that is refused too is reported", async () => {
  mockFetch(401, 401, 201);
  const created = create();
  await vi.waitFor(() => expect(state.get().lapsed).toBe("once"));
  startSession(token(60));
  await vi.waitFor(() => expect(state.get().lapsed).toBe("again"));
  startSession(token(120));
  expect((await created).response.status).toBe(201);
});

test("one user's request is never sent with another user's token", async () => {
  mockFetch(401, 201);
  const created = create();
  await vi.waitFor(() => expect(state.get().lapsed).toBe("once"));
  signOut();
  const bobs = tokenFor({ sub: "bob", email: "b@b.org", exp: later });
  startSession(bobs);
  expect((await created).response.status).toBe(401);
  await expect(create()).rejects.toThrow("over");
  expect(seen).toHaveLength(1);
});

test.each([
  ["ada", true],
  ["ad", false],
  ["bada", false],
])("everything of %s is erased in the name of ada: %s", async (user_id, sent) => {
  mockFetch(200);
  const erased = api.DELETE("/api/users/{user_id}", {
    params: { path: { user_id } },
    fetch: (request) => fetch(request),
  });
  await (sent ? erased : expect(erased).rejects.toThrow("over"));
  expect(seen).toHaveLength(sent ? 1 : 0);
});

test("signing out ends held requests", async () => {
  mockFetch(401);
  const created = create();
  await vi.waitFor(() => expect(state.get().lapsed).toBe("once"));
  signOut();
  expect((await created).response.status).toBe(401);
});

test("a 403 ends the session and says why", async () => {
  mockFetch(403);
  await create();
  expect(state.get()).toEqual({ ending: "refused" });
});
