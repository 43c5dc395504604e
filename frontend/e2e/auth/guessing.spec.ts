import { expect, test } from "../support/fixtures.ts";
import { postFrom } from "../support/other-address.ts";
import { signUpOverHttp, somebody } from "../support/people.ts";

const SIGN_IN = "/api/auth/sign-in/email";

test.skip(process.platform !== "linux", "only Linux answers on all of 127.0.0.0/8");

test("too many attempts from one address are 429, whatever X-Forwarded-For says", async ({
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

test("guesses at one account are slowed down across addresses", async ({ request }) => {
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
  // From where she has signed in before, she does not have to wait.
  expect((await request.post(SIGN_IN, { data: ada })).status()).toBe(200);
  // From anywhere else, the wait ends.
  await expect(async () => {
    expect((await postFrom("127.0.2.1", SIGN_IN, ada)).status).toBe(200);
  }).toPass({ timeout: 40_000 });
});

test("guesses at an unknown account are slowed down alike", async () => {
  const nobody = somebody();
  const statuses = [];
  for (let guess = 1; guess <= 12; guess += 1) {
    statuses.push((await postFrom(`127.0.3.${guess}`, SIGN_IN, nobody)).status);
  }
  expect(statuses.slice(0, 6)).toEqual([401, 401, 401, 401, 401, 401]);
  // The first waits are so short that a slow machine may not notice them.
  expect(statuses).toContain(429);
});
