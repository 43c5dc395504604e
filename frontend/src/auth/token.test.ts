import { expect, test } from "vitest";
import { tokenFor } from "./sample-token";
import { readToken } from "./token";

test("user and expiry are read from the token", () => {
  const token = tokenFor({ sub: "ada/1", email: "ада@example.org", exp: 2_000_000_000 });
  expect(readToken(token)).toEqual({
    token,
    userId: "ada/1",
    issuedAt: 0,
    email: "ада@example.org",
    expiresAt: 2_000_000_000_000,
  });
});

test.each(["", "a.b", "a.!.c", tokenFor({ exp: 1 }), tokenFor({ sub: "ada" }), tokenFor(null)])(
  "%j is no token",
  (token) => {
    expect(readToken(token)).toBeUndefined();
  },
);
