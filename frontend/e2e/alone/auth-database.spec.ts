import { knownAmong, whileLocked, withAuthDatabase } from "../support/auth-database.ts";
import { expect, test } from "../support/fixtures.ts";
import { postFrom } from "../support/other-address.ts";
import { type Person, signUpOverHttp, somebody } from "../support/people.ts";

const SIGN_UP = "/api/auth/sign-up/email";
const SIGN_IN = "/api/auth/sign-in/email";

/** The contract's limit for a response that waits for the database, plus some tolerance for a busy machine. */
const LONGEST = 2_000 + 500;

/** These sign-ups would use up what the tests before left of their address's allowance. */
const ADDRESS = process.platform === "linux" ? "127.0.4.1" : "127.0.0.1";

test.describe.configure({ mode: "serial" });

async function timed(path: string, person: Person) {
  const begun = performance.now();
  const response = await postFrom(ADDRESS, path, person);
  return { ...response, took: performance.now() - begun };
}

const people = (count: number) => Array.from({ length: count }, () => somebody());

test("ten sign-ins get a 503 in time while the user table is locked", async ({ request }) => {
  const ada = somebody();
  await signUpOverHttp(request, ada);
  await whileLocked('lock table "user" in access exclusive mode', [], async () => {
    const everybody = [...people(8), ada, ada];
    const answers = await Promise.all(everybody.map((one) => timed(SIGN_IN, one)));
    expect(answers.map(({ status }) => status)).toEqual(everybody.map(() => 503));
    for (const { headers, body, took } of answers) {
      expect(took).toBeLessThan(LONGEST);
      expect(Number(headers["retry-after"])).toBeGreaterThan(0);
      expect(JSON.parse(body)).toEqual({
        code: "SERVICE_UNAVAILABLE",
        message: expect.any(String),
      });
    }
  });
  expect((await timed(SIGN_IN, ada)).status).toBe(200);
});

for (const [count, lock] of [
  [12, 'lock table "user" in access exclusive mode'],
  // These hash the password first, which takes a while on busy cores.
  [3, 'lock table "user" in share row exclusive mode'],
  [3, "lock table account in access exclusive mode"],
] as const) {
  test(`a sign-up that got a 503 is not carried out later: ${lock}`, async ({ request }) => {
    const everybody = people(count);
    await whileLocked(lock, [], async () => {
      const answers = await Promise.all(everybody.map((one) => timed(SIGN_UP, one)));
      expect(answers.map(({ status }) => status)).toEqual(everybody.map(() => 503));
      expect(Math.max(...answers.map(({ took }) => took))).toBeLessThan(LONGEST);
    });
    await signUpOverHttp(request, somebody());
    expect(await knownAmong(everybody.map(({ email }) => email.toLowerCase()))).toEqual([]);
  });
}

test("requests waiting for one address do not hold up others", async () => {
  const ada = somebody();
  // An uncommitted sign-up with the same address, which the next one has to wait for.
  const insert =
    'insert into "user" (id, name, email, "emailVerified", "createdAt", "updatedAt") values (gen_random_uuid(), $1, $2, false, now(), now())';
  await whileLocked(insert, [ada.name, ada.email.toLowerCase()], async () => {
    const waiting = Promise.all(Array.from({ length: 16 }, () => timed(SIGN_UP, { ...ada })));
    const others = await Promise.all(people(8).map((one) => timed(SIGN_UP, one)));
    expect(others.map(({ status }) => status)).toEqual(others.map(() => 200));
    expect(new Set((await waiting).map(({ status }) => status))).toEqual(new Set([503]));
  });
  expect((await timed(SIGN_UP, ada)).status).toBe(200);
});

test("a read-only database is a 503, not a taken address", async ({ request }) => {
  const [before, after] = [somebody(), somebody()];
  await signUpOverHttp(request, before);
  await setReadOnly("on");
  try {
    expect((await timed(SIGN_UP, after)).status).toBe(503);
    expect((await timed(SIGN_IN, before)).status).toBe(200);
  } finally {
    await setReadOnly("default");
  }
  expect((await timed(SIGN_UP, after)).status).toBe(200);
});

test("twenty people behind one address may sign up at once", async () => {
  const answers = await Promise.all(people(20).map((one) => timed(SIGN_UP, one)));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
});

test("of four concurrent sign-ups with one address, one succeeds and three get 422", async () => {
  const ada = somebody();
  const answers = await Promise.all([1, 2, 3, 4].map(() => timed(SIGN_UP, ada)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422]);
  for (const { body } of answers.filter(({ status }) => status === 422)) {
    expect(JSON.parse(body)).toMatchObject({ code: "USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL" });
  }
});

test("the server survives the loss of its database connections", async () => {
  const signUps = Promise.all(people(10).map((one) => timed(SIGN_UP, one)));
  await withAuthDatabase(async (client) => {
    for (let round = 0; round < 40; round += 1) {
      await client.query(DROP_OTHERS);
    }
  });
  for (const { status } of await signUps) {
    expect([200, 503]).toContain(status);
  }
  await expect(async () => {
    expect((await timed(SIGN_UP, somebody())).status).toBe(200);
  }).toPass();
});

const DROP_OTHERS =
  "select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()";

/** Takes effect when the auth server reopens its connections. */
const setReadOnly = (value: "on" | "default") =>
  withAuthDatabase(async (client) => {
    await client.query("set default_transaction_read_only = off");
    await client.query(`alter role current_user set default_transaction_read_only to ${value}`);
    await client.query(DROP_OTHERS);
  });
