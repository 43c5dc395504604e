import { createHmac } from "node:crypto";
import { tokenIssuer } from "better-auth-shared-secret";
import { expect, test } from "vitest";
import { readConfig } from "../settings/config.ts";
import { tokenOptions } from "./token.ts";

const SECRET = "ein Geheimnis mit Umlauten: äöü ÄÖÜ ß";
const ada = { id: "ada-1", email: "ada@example.org", name: "Ada" };

const config = (environment: Record<string, string>) =>
  readConfig({ AUTH_DATABASE_URL: "postgresql://localhost/freehold", ...environment });

const read = (part = "") => JSON.parse(Buffer.from(part, "base64url").toString("utf8"));

test("a token has subject, issuer, audience and expiry", async () => {
  const before = Math.floor(Date.now() / 1000);
  const token = await tokenIssuer(
    tokenOptions(config({ BETTER_AUTH_SECRET: SECRET, JWT_TTL: "60" })),
  )(ada);
  const [header, payload] = token.split(".");

  expect(read(header)).toEqual({ alg: "HS256", typ: "JWT" });
  const claims = read(payload);
  expect(claims).toEqual({
    sub: "ada-1",
    email: "ada@example.org",
    name: "Ada",
    iss: "http://localhost:3000",
    aud: "http://localhost:8080",
    iat: expect.any(Number),
    exp: claims.iat + 60,
  });
  expect(claims.iat).toBeGreaterThanOrEqual(before);
});

test("a token is signed with the raw UTF-8 bytes of the secret", async () => {
  const token = await tokenIssuer(tokenOptions(config({ BETTER_AUTH_SECRET: SECRET })))(ada);
  const [header, payload, signature] = token.split(".");
  const expected = createHmac("sha256", Buffer.from(SECRET, "utf8"))
    .update(`${header}.${payload}`)
    .digest("base64url");
  expect(signature).toBe(expected);
});

test("the version of the secret is the token's kid", async () => {
  const secrets = `7:${SECRET},6:another secret of thirty-two bytes or more`;
  const token = await tokenIssuer(tokenOptions(config({ BETTER_AUTH_SECRETS: secrets })))(ada);
  expect(read(token.split(".")[0])).toEqual({ alg: "HS256", typ: "JWT", kid: "7" });
});
