import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { decodeJwt } from "jose";
import { expect, test } from "../support/fixtures.ts";
import { signUpOverHttp, somebody } from "../support/people.ts";

const SIGN_IN = "/api/auth/sign-in/email";
const CHANGE_PASSWORD = "/api/auth/change-password";
const DELETE_ACCOUNT = "/api/auth/delete-account";
const NEW = "other quiet words there";

test("changing the password takes the current one and answers as a sign-in does", async ({
  request,
}) => {
  const ada = somebody();
  const { id } = await signUpOverHttp(request, ada);
  const changed = await request.post(CHANGE_PASSWORD, {
    data: { email: ada.email.toUpperCase(), currentPassword: ada.password, newPassword: NEW },
  });
  expect(changed.status()).toBe(200);
  const signedIn = await request.post(SIGN_IN, { data: { ...ada, password: NEW } });
  expect(signedIn.status()).toBe(200);
  const [first, second] = [await changed.json(), await signedIn.json()];
  expect(changed.headers()["set-auth-jwt"]).toBe(first.token);
  expect(decodeJwt(first.token).sub).toBe(id);
  expect({ ...first, token: "" }).toEqual({ ...second, token: "" });
  expect((await request.post(SIGN_IN, { data: ada })).status()).toBe(401);
});

for (const [newPassword, code] of [
  ["short", "PASSWORD_TOO_SHORT"],
  ["x".repeat(129), "PASSWORD_TOO_LONG"],
  ["qwertyuiop", "PASSWORD_TOO_COMMON"],
] as const) {
  test(`the sign-up rules apply to a new password: ${code}`, async ({ request }) => {
    const ada = somebody();
    await signUpOverHttp(request, ada);
    const data = { email: ada.email, currentPassword: ada.password, newPassword };
    const response = await request.post(CHANGE_PASSWORD, { data });
    expect(response.status()).toBe(400);
    expect(await response.json()).toMatchObject({ code });
    expect((await request.post(SIGN_IN, { data: ada })).status()).toBe(200);
  });
}

test("a wrong password and an unknown address get the 401 of sign-in", async ({ request }) => {
  const ada = somebody();
  await signUpOverHttp(request, ada);
  const wrong = { email: ada.email, currentPassword: "not hers", password: "not hers" };
  const unknown = { ...wrong, email: somebody().email };
  const answers = [];
  for (const data of [wrong, unknown]) {
    answers.push(await request.post(SIGN_IN, { data }));
    answers.push(await request.post(CHANGE_PASSWORD, { data: { ...data, newPassword: NEW } }));
    answers.push(await request.post(DELETE_ACCOUNT, { data }));
  }
  expect(answers.map((answer) => answer.status())).toEqual(answers.map(() => 401));
  expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  expect((await request.post(SIGN_IN, { data: ada })).status()).toBe(200);
});

test("failures count together across routes", async ({ request }) => {
  const nobody = somebody();
  const data = { ...nobody, currentPassword: nobody.password, newPassword: NEW };
  const statuses = [];
  for (let round = 0; round < 4; round += 1) {
    for (const path of [SIGN_IN, CHANGE_PASSWORD, DELETE_ACCOUNT]) {
      statuses.push((await request.post(path, { data })).status());
    }
  }
  expect(statuses.slice(0, 6)).toEqual([401, 401, 401, 401, 401, 401]);
  // The first waits are so short that a slow machine may not notice them.
  expect(statuses).toContain(429);
});

test("deleting the account takes the password and frees the address", async ({ request }) => {
  const ada = somebody();
  const { id } = await signUpOverHttp(request, ada);
  const deleted = await request.post(DELETE_ACCOUNT, { data: ada });
  expect(deleted.status()).toBe(200);
  expect(await deleted.json()).toEqual({ success: true });
  expect((await request.post(SIGN_IN, { data: ada })).status()).toBe(401);
  expect((await request.post(DELETE_ACCOUNT, { data: ada })).status()).toBe(401);
  expect((await signUpOverHttp(request, ada)).id).not.toBe(id);
});

for (const [path, data] of [
  [CHANGE_PASSWORD, {}],
  [CHANGE_PASSWORD, { email: 1, currentPassword: "x", newPassword: NEW }],
  [CHANGE_PASSWORD, { email: "a@example.org", currentPassword: ["x"], newPassword: NEW }],
  [DELETE_ACCOUNT, { email: "a@example.org" }],
  [DELETE_ACCOUNT, { password: "x" }],
] as const) {
  test(`${path} with ${JSON.stringify(data)} is 400`, async ({ request }) => {
    const response = await request.post(path, { data });
    expect(response.status()).toBe(400);
    expect(await response.json()).toMatchObject({ code: "VALIDATION_ERROR" });
  });
}

for (const path of [CHANGE_PASSWORD, DELETE_ACCOUNT]) {
  test(`${path} with an address that the database cannot store is 400`, async ({ request }) => {
    for (const email of ["a@example.org\u0000", "\ud800@example.org", `${"a".repeat(255)}@b.org`]) {
      const data = { email, password: NEW, currentPassword: NEW, newPassword: `${NEW}!` };
      const response = await request.post(path, { data });
      expect(response.status()).toBe(400);
      expect(await response.json()).toMatchObject({ code: "INVALID_EMAIL" });
    }
  });
}

async function setPassword(email: string, password: string) {
  const frontend = join(import.meta.dirname, "..", "..");
  const command = spawn(process.execPath, ["server/set-password.ts", email], { cwd: frontend });
  command.stdin.end(`${password}\n`);
  const [said, [status]] = await Promise.all([
    Promise.all([text(command.stdout), text(command.stderr)]),
    once(command, "close"),
  ]);
  return { status, said: said.join("") };
}

test("the operator can reset a password, and is told why not", async ({ request }) => {
  test.skip(!process.env["AUTH_DATABASE_URL"], "the command needs the server's own variables");
  const ada = somebody();
  await signUpOverHttp(request, ada);
  const set = await setPassword(ada.email, NEW);
  expect(set).toMatchObject({ status: 0, said: expect.stringContaining("the password is set") });
  expect((await request.post(SIGN_IN, { data: { ...ada, password: NEW } })).status()).toBe(200);
  expect((await request.post(SIGN_IN, { data: ada })).status()).toBe(401);

  for (const [email, password, why] of [
    [somebody().email, NEW, "there is no account with this address"],
    [ada.email, "short", "Password must have at least 8 characters"],
  ] as const) {
    const refused = await setPassword(email, password);
    expect(refused).toMatchObject({ status: 1, said: expect.stringContaining(why) });
    expect(refused.said).not.toContain(password);
  }
});
