import { withMovableClock } from "../support/auth-server.ts";
import { expect, test } from "../support/fixtures.ts";
import { signUpOverHttp, somebody } from "../support/people.ts";

const HOUR = 3_600_000;

test("setting the server's clock back an hour locks nobody out for an hour @nightly", async ({
  request,
}) => {
  const ada = somebody();
  await signUpOverHttp(request, ada);
  await withMovableClock(async ({ url, setClock }) => {
    const signIn = async (data: object) =>
      (await request.post(`${url}/api/auth/sign-in/email`, { data })).status();

    // The account has to wait after wrong passwords, the address after many attempts.
    for (let guess = 0; guess < 7; guess += 1) {
      await signIn({ ...ada, password: `guess ${guess}` });
    }
    let status = 0;
    for (let tries = 0; status !== 429 && tries < 80; tries += 1) {
      status = await signIn({});
    }
    expect(status).toBe(429);

    expect(await setClock(-HOUR)).toBeLessThan(Date.now() - HOUR + 60_000);
    await expect(async () => expect(await signIn(ada)).toBe(200)).toPass({ timeout: 45_000 });
  });
});
