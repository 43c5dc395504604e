import { afterEach, expect, test, vi } from "vitest";
import { changePassword, deleteAccount, signIn, signUp } from "./auth-api";

const ada = { email: "ada@example.org", password: "four quiet words" };

afterEach(() => vi.unstubAllGlobals());

function mockFetch(status: number, body: unknown, headers: Record<string, string> = {}) {
  const fetch = vi.fn((_path: string, _request: RequestInit) =>
    Promise.resolve(Response.json(body, { status, headers })),
  );
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

test("the name of a new account is the part of the address before the @", async () => {
  const fetch = mockFetch(200, { token: "t" });
  expect(await signUp(ada)).toEqual({ token: "t" });
  const body = JSON.parse(String(fetch.mock.calls[0]?.[1].body));
  expect(body).toEqual({ name: "ada", ...ada });
});

test.each([
  [401, { code: "INVALID_EMAIL_OR_PASSWORD" }, "wrong"],
  [422, { code: "USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL" }, "taken"],
  [400, { code: "PASSWORD_TOO_COMMON" }, "passwordTooCommon"],
  [403, { code: "INVALID_ORIGIN" }, "refused"],
  [500, { code: "INTERNAL_SERVER_ERROR" }, "away"],
  [502, "not ours", "away"],
  [200, {}, "away"],
])("%i %j is told as %s", async (status, body, failure) => {
  mockFetch(status, body);
  expect(await signIn(ada)).toEqual({ failure });
});

test("too many attempts are reported with the seconds to wait", async () => {
  mockFetch(429, { code: "TOO_MANY_REQUESTS" }, { "retry-after": "3" });
  expect(await signIn(ada)).toEqual({ failure: "busy", seconds: 3 });
});

test("no response is distinguished from an error response", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  expect(await signIn(ada)).toEqual({ failure: "unreachable" });
});

test("changing the password returns a token, as signing in does", async () => {
  const fetch = mockFetch(200, { token: "t" });
  const passwords = { email: ada.email, currentPassword: ada.password, newPassword: "other words" };
  expect(await changePassword(passwords)).toEqual({ token: "t" });
  expect(JSON.parse(String(fetch.mock.calls[0]?.[1].body))).toEqual(passwords);
});

test.each([
  [200, { success: true }, undefined],
  [200, {}, { failure: "away" }],
  [401, { code: "INVALID_EMAIL_OR_PASSWORD" }, { failure: "wrong" }],
])("an account is deleted only when the service says so: %i %j", async (status, body, outcome) => {
  mockFetch(status, body);
  expect(await deleteAccount(ada)).toEqual(outcome);
});
