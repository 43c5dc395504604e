import { expect, test } from "vitest";
import { isForeign } from "./origin.ts";

const ISSUER = "https://tasks.example.org";

test.each([
  [{}, false],
  [{ "sec-fetch-mode": "cors" }, false],
  [{ "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" }, false],
  [{ "sec-fetch-site": "none" }, false],
  [{ origin: ISSUER, "sec-fetch-site": "same-origin" }, false],
  [{ origin: "https://evil.example.org" }, true],
  [{ origin: "http://tasks.example.org" }, true],
  [{ origin: "null" }, true],
  [{ origin: "" }, true],
  [{ "sec-fetch-site": "cross-site" }, true],
  [{ origin: ISSUER, "sec-fetch-site": "cross-site" }, true],
] as const)("%j is foreign: %s", (headers, foreign) => {
  expect(isForeign(new Headers(headers), ISSUER)).toBe(foreign);
});
