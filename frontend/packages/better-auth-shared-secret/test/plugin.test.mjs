import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { betterAuth } from "better-auth";
import { memoryAdapter } from "better-auth/adapters/memory";
import { twoFactor } from "better-auth/plugins";
import { noSessionStorage, sharedSecret, tokenIssuer } from "better-auth-shared-secret";

const SECRET = "a secret of at least thirty-two bytes – äöü";
const OTHER = "another secret of thirty-two bytes or more";
const TOKEN = { issuer: "https://auth.example.org", audience: "https://api.example.org" };
const ada = { name: "Ada", email: "ada@example.org", password: "four quiet words here" };

/** A Better Auth with nothing but this plugin. */
function createServer({ plugin = {}, plugins, ...options } = {}) {
  const tables = { user: [], account: [], session: [], verification: [], twoFactor: [] };
  const auth = betterAuth({
    baseURL: TOKEN.issuer,
    secret: SECRET,
    database: memoryAdapter(tables),
    emailAndPassword: { enabled: true },
    plugins: plugins ?? [sharedSecret({ ...TOKEN, ...plugin })],
    telemetry: { enabled: false },
    logger: { disabled: true },
    ...options,
  });
  const post = (path, body, headers = {}) =>
    auth.handler(
      new Request(`${TOKEN.issuer}/api/auth${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: TOKEN.issuer, ...headers },
        body: JSON.stringify(body),
      }),
    );
  return { auth, tables, post };
}

const signUp = ({ post }) => post("/sign-up/email", ada);
const decodePart = (token, index) => JSON.parse(Buffer.from(token.split(".")[index], "base64url"));

/** Verifies a token as a backend does, with HMAC alone. */
function verify(token, secret = SECRET) {
  const [header, payload, signature] = token.split(".");
  const hmac = createHmac("sha256", Buffer.from(secret, "utf8")).update(`${header}.${payload}`);
  assert.equal(signature, hmac.digest("base64url"));
  return { header: decodePart(token, 0), claims: decodePart(token, 1) };
}

const withEnvironment = async (variables, work) => {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    await work();
  } finally {
    for (const name of Object.keys(variables)) {
      delete process.env[name];
    }
    Object.assign(process.env, before);
  }
};

const knowsVersions =
  typeof (await betterAuth({ secret: SECRET, baseURL: TOKEN.issuer }).$context).secretConfig !==
  "undefined";

test("sign-up and sign-in answer with a JWT in the header and the body", async () => {
  const server = createServer();
  for (const path of ["/sign-up/email", "/sign-in/email"]) {
    const response = await server.post(path, ada);
    assert.equal(response.status, 200);
    const { jwt, user } = await response.json();
    assert.equal(response.headers.get("set-auth-jwt"), jwt);
    const { header, claims } = verify(jwt);
    assert.deepEqual(header, { alg: "HS256", typ: "JWT" });
    const { iat } = claims;
    assert.ok(Math.abs(iat - Date.now() / 1000) < 5);
    assert.deepEqual(claims, {
      sub: user.id,
      email: "ada@example.org",
      name: "Ada",
      iss: TOKEN.issuer,
      aud: TOKEN.audience,
      iat,
      exp: iat + 3600,
    });
  }
});

test("with sessions, the session and its cookie stay", async () => {
  const server = createServer();
  const response = await signUp(server);
  assert.match(response.headers.get("set-cookie"), /session_token=/);
  const { token, jwt } = await response.json();
  assert.notEqual(token, jwt);
  assert.equal(server.tables.session.length, 1);
});

test("without sessions, there is no cookie, no session, and the token is the JWT", async () => {
  const server = createServer({ plugin: { sessions: "none" }, secondaryStorage: noSessionStorage });
  const response = await signUp(server);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("set-cookie"), null);
  const body = await response.json();
  verify(body.token);
  assert.equal(body.jwt, undefined);
  assert.equal(response.headers.get("set-auth-jwt"), body.token);
  assert.equal(server.tables.session.length, 0);
  const cookie = `better-auth.session_token=${body.token}; __Secure-better-auth.session_token=${body.token}`;
  const session = await server.auth.handler(
    new Request(`${TOKEN.issuer}/api/auth/get-session`, { headers: { cookie } }),
  );
  assert.equal(await session.text(), "null");
});

test("without sessions, no refusal sets a cookie either", async () => {
  const server = createServer({ plugin: { sessions: "none" }, secondaryStorage: noSessionStorage });
  await signUp(server);
  for (const response of [
    await server.post("/sign-in/email", { ...ada, password: "not her password" }),
    await server.post("/sign-out", {}, { cookie: "better-auth.session_token=x" }),
  ]) {
    assert.equal(response.headers.get("set-cookie"), null);
    assert.equal(response.headers.get("set-auth-jwt"), null);
  }
});

test("a wrong password or an address already taken gets no token", async () => {
  const server = createServer();
  await signUp(server);
  for (const [path, fields, status] of [
    ["/sign-in/email", { ...ada, password: "not her password" }, 401],
    ["/sign-up/email", ada, 422],
  ]) {
    const response = await server.post(path, fields);
    assert.equal(response.status, status);
    assert.equal(response.headers.get("set-auth-jwt"), null);
    assert.equal((await response.json()).jwt, undefined);
  }
});

test("no other endpoint gives a token", async () => {
  const server = createServer();
  const cookie = (await signUp(server)).headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
  const session = await server.auth.handler(
    new Request(`${TOKEN.issuer}/api/auth/get-session`, { headers: { cookie } }),
  );
  assert.equal((await session.json()).user.email, ada.email);
  assert.equal(session.headers.get("set-auth-jwt"), null);
});

test("a call to the server-side API returns the token too", async () => {
  const { auth } = createServer();
  const { jwt, user } = await auth.api.signUpEmail({ body: ada });
  assert.equal(verify(jwt).claims.sub, user.id);
});

test("eight concurrent sign-ups get eight tokens, each for its own user", async () => {
  const server = createServer();
  const people = Array.from({ length: 8 }, (_, index) => ({
    ...ada,
    email: `a${index}@example.org`,
  }));
  const answers = await Promise.all(people.map((one) => server.post("/sign-up/email", one)));
  for (const [index, answer] of answers.entries()) {
    const { jwt, user } = await answer.json();
    const { sub, email } = verify(jwt).claims;
    assert.deepEqual([sub, email], [user.id, people[index].email]);
  }
});

test("lifetime, audiences and claims are as configured", async () => {
  const claims = ({ id }) => ({
    role: "author",
    sub: `not ${id}`,
    iss: "nobody",
    exp: 1,
    iat: 1,
    aud: "x",
  });
  const plugin = { lifetime: 60, audience: ["one", "two"], claims };
  const { jwt, user } = await (await signUp(createServer({ plugin }))).json();
  const { iat, ...rest } = verify(jwt).claims;
  assert.deepEqual(rest, {
    role: "author",
    sub: user.id,
    iss: TOKEN.issuer,
    aud: ["one", "two"],
    exp: iat + 60,
  });
});

test("a secret in the options, with its version, takes precedence over Better Auth's", async () => {
  const plugin = { secret: { value: OTHER, version: 7 } };
  const { jwt } = await (await signUp(createServer({ plugin }))).json();
  assert.equal(verify(jwt, OTHER).header.kid, "7");
});

test("the first of BETTER_AUTH_SECRETS signs, with its version as kid", async () => {
  await withEnvironment({ BETTER_AUTH_SECRETS: `3:${OTHER}, 2:${SECRET}` }, async () => {
    const server = () => createServer({ secret: undefined, logger: { disabled: true } });
    if (knowsVersions) {
      const { jwt } = await (await signUp(server())).json();
      assert.equal(verify(jwt, OTHER).header.kid, "3");
    } else {
      await assert.rejects(async () => signUp(createServer()), /does not know BETTER_AUTH_SECRETS/);
    }
  });
});

test("BETTER_AUTH_SECRET signs without a version", async () => {
  await withEnvironment({ BETTER_AUTH_SECRET: OTHER }, async () => {
    const { jwt } = await (await signUp(createServer({ secret: undefined }))).json();
    assert.equal(verify(jwt, OTHER).header.kid, undefined);
  });
});

for (const [what, options] of [
  ["a secret under 32 bytes", { secret: "short" }],
  ["a secret under 32 bytes of its own", { plugin: { secret: { value: "short" } } }],
  ["the secret that Better Auth publishes", { secret: "better-auth-secret-12345678901234567890" }],
  ["an empty issuer", { plugin: { issuer: "" } }],
  ["no audience", { plugin: { audience: [] } }],
  ["a lifetime that is none", { plugin: { lifetime: 0.5 } }],
  ["no sessions, but a place for them", { plugin: { sessions: "none" } }],
  ["a second factor after it", { plugins: [sharedSecret(TOKEN), twoFactor()] }],
]) {
  test(`it does not start with ${what}`, async () => {
    await assert.rejects(async () => {
      const { auth } = createServer(options);
      await auth.$context;
    }, /better-auth-shared-secret|BetterAuthError|secret/i);
  });
}

test("no token is issued before the second factor", async () => {
  const server = createServer({ plugins: [twoFactor(), sharedSecret(TOKEN)] });
  await signUp(server);
  server.tables.user[0].twoFactorEnabled = true;
  const response = await server.post("/sign-in/email", ada);
  const body = await response.json();
  assert.equal(body.twoFactorRedirect, true);
  assert.equal(body.jwt, undefined);
  assert.equal(response.headers.get("set-auth-jwt"), null);
});

test("the same token can be issued outside an endpoint", async () => {
  const issue = tokenIssuer({ ...TOKEN, secret: { value: SECRET } });
  const { claims } = verify(await issue({ id: "ada-1", email: ada.email, name: "Ada" }));
  assert.equal(claims.sub, "ada-1");
});
