import { expect, test } from "../support/fixtures.ts";
import { postFrom } from "../support/other-address.ts";
import { signUpOverHttp, somebody } from "../support/people.ts";

test.skip(process.platform !== "linux", "only Linux answers on all of 127.0.0.0/8");

test("a crowd that signs up from one address does not hold up a sign-in from another", async ({
  request,
}) => {
  const ada = somebody();
  await signUpOverHttp(request, ada);

  let answered = 0;
  const crowd = Array.from({ length: 60 }, async () => {
    const { status } = await postFrom("127.0.6.1", "/api/auth/sign-up/email", somebody());
    answered += 1;
    return status;
  });
  await Promise.race(crowd);
  expect((await postFrom("127.0.6.2", "/api/auth/sign-in/email", ada)).status).toBe(200);

  expect(answered).toBeLessThan(30);
  expect(new Set(await Promise.all(crowd))).toEqual(new Set([200]));
});
