import { decodeJwt, decodeProtectedHeader } from "jose";
import { withAuthDatabase } from "../support/auth-database.ts";
import { expect, test } from "../support/fixtures.ts";
import { signUpOverHttp, somebody } from "../support/people.ts";

const SIGN_UP = "/api/auth/sign-up/email";
const SIGN_IN = "/api/auth/sign-in/email";
const CHANGE_PASSWORD = "/api/auth/change-password";
const DELETE_ACCOUNT = "/api/auth/delete-account";

test("sign-up and sign-in return a JWT in body and header", async ({ request }) => {
  const ada = somebody("Ada");
  for (const path of [SIGN_UP, SIGN_IN]) {
    const response = await request.post(path, { data: ada });
    expect(response.status()).toBe(200);
    expect(response.headers()["cache-control"]).toBe("no-store");
    const { token, user } = await response.json();
    expect(response.headers()["set-auth-jwt"]).toBe(token);
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: "HS256", typ: "JWT" });
    const claims = decodeJwt(token);
    expect(claims).toEqual({
      sub: user.id,
      email: ada.email.toLowerCase(),
      name: "Ada",
      iss: process.env["JWT_ISSUER"] ?? "http://localhost:3000",
      aud: process.env["JWT_AUDIENCE"] ?? "http://localhost:8080",
      iat: expect.any(Number),
      exp: expect.any(Number),
    });
  }
});

test("a wrong password and an unknown address get the same 401", async ({ request }) => {
  const ada = somebody();
  await signUpOverHttp(request, ada);
  const wrong = await request.post(SIGN_IN, { data: { ...ada, password: "not her password" } });
  const unknown = await request.post(SIGN_IN, { data: somebody() });
  expect([wrong.status(), unknown.status()]).toEqual([401, 401]);
  expect(await wrong.json()).toEqual({
    code: "INVALID_EMAIL_OR_PASSWORD",
    message: "Invalid email or password",
  });
  expect(await unknown.text()).toBe(await wrong.text());
});

for (const [status, code, fields] of [
  [400, "INVALID_NAME", { name: "" }],
  [400, "INVALID_NAME", { name: "n".repeat(101) }],
  [400, "INVALID_EMAIL", { email: `${"a".repeat(250)}@example.org` }],
  [400, "VALIDATION_ERROR", { email: "nobody" }],
  [400, "VALIDATION_ERROR", { email: 7 }],
  [400, "PASSWORD_TOO_SHORT", { password: "🦊".repeat(7) }],
  [400, "PASSWORD_TOO_LONG", { password: "x".repeat(129) }],
  [400, "PASSWORD_TOO_COMMON", { password: "qwertyuiop" }],
  [413, "PAYLOAD_TOO_LARGE", { name: "n".repeat(20_000) }],
] as const) {
  test(`a sign-up with ${JSON.stringify(fields).slice(0, 40)} is ${status} ${code}`, async ({
    request,
  }) => {
    const response = await request.post(SIGN_UP, { data: { ...somebody(), ...fields } });
    expect(response.status()).toBe(status);
    expect(await response.json()).toEqual({ code, message: expect.any(String) });
  });
}

test("the password must not be the address", async ({ request }) => {
  const ada = somebody();
  const response = await request.post(SIGN_UP, {
    data: { ...ada, password: ada.email.toUpperCase() },
  });
  expect(response.status()).toBe(400);
  expect(await response.json()).toMatchObject({ code: "PASSWORD_IS_EMAIL" });
});

test("a taken address is 422, in whatever case", async ({ request }) => {
  const ada = somebody();
  await signUpOverHttp(request, ada);
  const response = await request.post(SIGN_UP, {
    data: { ...ada, email: ada.email.toUpperCase() },
  });
  expect(response.status()).toBe(422);
  expect(await response.json()).toMatchObject({ code: "USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL" });
});

test("anything but JSON is refused", async ({ request }) => {
  const headers = { "content-type": "application/json" };
  const broken = await request.post(SIGN_IN, { headers, data: "{" });
  expect(broken.status()).toBe(400);
  const form = await request.post(SIGN_IN, { form: { email: "a@example.org", password: "x" } });
  expect(form.status()).toBe(415);
});

for (const headers of [
  { origin: "https://elsewhere.example.org" },
  { origin: "null" },
  { "sec-fetch-site": "cross-site" },
]) {
  test(`cross-site requests are refused by ${JSON.stringify(headers)}`, async ({ request }) => {
    for (const path of [SIGN_UP, SIGN_IN, CHANGE_PASSWORD, DELETE_ACCOUNT]) {
      const response = await request.post(path, { headers, data: somebody() });
      expect(response.status()).toBe(403);
      expect(await response.json()).toMatchObject({ code: "INVALID_ORIGIN" });
    }
  });
}

test("Node's fetch, which sends no Origin, may sign in", async ({ request }) => {
  const ada = somebody();
  await signUpOverHttp(request, ada);
  const response = await fetch(
    new URL(SIGN_IN, process.env["APP_URL"] ?? "http://localhost:3000"),
    {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(ada),
    },
  );
  expect(response.status).toBe(200);
});

test("only five routes exist under /api/auth/", async ({ request }) => {
  expect((await request.get("/api/auth/ok")).status()).toBe(200);
  for (const [method, path] of [
    ["HEAD", "/api/auth/ok"],
    ["POST", "/api/auth/ok"],
    ["GET", SIGN_IN],
    ["PUT", SIGN_UP],
    ["OPTIONS", SIGN_IN],
    ["POST", `${SIGN_IN}/`],
    ["POST", "/api/auth//sign-in/email"],
    ["GET", "/api/auth/get-session"],
    ["POST", "/api/auth/get-session"],
    ["GET", "/api/auth/list-sessions"],
    ["POST", "/api/auth/sign-out"],
    ["POST", "/api/auth/sign-in/social"],
    ["GET", "/api/auth/callback/x"],
    ["POST", "/api/auth/update-user"],
    ["GET", "/api/auth/change-password"],
    ["DELETE", "/api/auth/delete-account"],
    ["POST", "/api/auth/delete-user"],
    ["POST", "/api/auth/request-password-reset"],
    ["GET", "/api/auth/error"],
    ["GET", "/api/auth/token"],
    ["GET", "/api/auth/jwks"],
    ["GET", "/api/auth/"],
    ["GET", "/api/users/x/tasks"],
  ] as const) {
    const response = await request.fetch(path, { method });
    expect(response.status(), `${method} ${path}`).toBe(404);
    if (method !== "HEAD") {
      expect(await response.json()).toMatchObject({ code: "NOT_FOUND" });
    }
  }
});

test("other options of Better Auth cannot be set", async ({ request }) => {
  const response = await request.post(SIGN_UP, {
    data: {
      ...somebody(),
      emailVerified: true,
      image: "https://elsewhere.example.org/x.png",
      callbackURL: "/elsewhere",
    },
  });
  expect(response.headers()["location"]).toBeUndefined();
  const { user } = await response.json();
  expect(user).toMatchObject({ emailVerified: false, image: null });
});

test("sessions are not stored: schema auth has no table for them", async ({ request }) => {
  await signUpOverHttp(request, somebody());
  const tables = await withAuthDatabase(async (client) => {
    const { rows } = await client.query(
      "select tablename from pg_tables where schemaname = 'auth' order by tablename",
    );
    return rows.map(({ tablename }) => tablename);
  });
  expect(tables).toEqual(["account", "user", "verification"]);
});

test("no response reveals the server's software", async ({ request }) => {
  for (const path of ["/", "/nowhere.js", "/api/auth/ok", "/api/auth/none"]) {
    const headers = (await request.get(path)).headers();
    expect(Object.keys(headers)).not.toContain("server");
    expect(Object.keys(headers)).not.toContain("x-powered-by");
  }
});
