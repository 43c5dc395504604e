import { expect, test } from "../support/fixtures.ts";
import { postFrom } from "../support/other-address.ts";
import { signUpOverHttp, somebody } from "../support/people.ts";

const SIGN_IN = "/api/auth/sign-in/email";

test.skip(process.platform !== "linux", "only Linux answers on all of 127.0.0.0/8");

test("too many tries from one address are 429, whatever the caller claims to be", async ({
  request,
}) => {
  let last = await postFrom("127.0.0.9", SIGN_IN);
  for (let tries = 1; last.status !== 429 && tries < 80; tries += 1) {
    last = await postFrom("127.0.0.9", SIGN_IN, {}, { "x-forwarded-for": `10.0.0.${tries}` });
  }
  expect(last.status).toBe(429);
  expect(Number(last.headers["retry-after"])).toBeGreaterThan(0);
  expect(last.headers["set-cookie"]).toBeUndefined();
  expect(JSON.parse(last.body)).toMatchObject({ code: "TOO_MANY_REQUESTS" });
  expect((await request.post(SIGN_IN, { data: {} })).status()).toBe(400);
});

test("guesses at one account are slowed down, from however many addresses", async ({ request }) => {
  const ada = somebody();
  await signUpOverHttp(request, ada);
  expect((await request.post(SIGN_IN, { data: ada })).status()).toBe(200);

  const statuses = [];
  let wait = 0;
  for (let guess = 1; guess <= 20; guess += 1) {
    const answer = await postFrom(`127.0.1.${guess}`, SIGN_IN, {
      ...ada,
      password: `guess ${guess}`,
    });
    statuses.push(answer.status);
    wait = Number(answer.headers["retry-after"] ?? 0);
  }
  expect(statuses.filter((status) => status === 401).length).toBeLessThan(9);
  expect(statuses.at(-1)).toBe(429);
  expect(wait).toBeGreaterThan(0);
  // Where she has signed in before, she is not kept waiting for it.
  expect((await request.post(SIGN_IN, { data: ada })).status()).toBe(200);
  // And from anywhere else the wait has an end.
  await expect(async () => {
    expect((await postFrom("127.0.2.1", SIGN_IN, ada)).status).toBe(200);
  }).toPass({ timeout: 40_000 });
});

test("an address that nobody has is slowed down alike", async () => {
  const nobody = somebody();
  const statuses = [];
  for (let guess = 1; guess <= 12; guess += 1) {
    statuses.push((await postFrom(`127.0.3.${guess}`, SIGN_IN, nobody)).status);
  }
  expect(statuses.slice(0, 6)).toEqual([401, 401, 401, 401, 401, 401]);
  // The first waits are short enough for a slow machine to sit them out.
  expect(statuses).toContain(429);
});
