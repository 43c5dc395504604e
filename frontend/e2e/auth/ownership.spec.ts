import { SignJWT } from "jose";
import { expect, test } from "../support/fixtures.ts";
import { type Account, signUpOverHttp, somebody } from "../support/people.ts";

const API = process.env["API_URL"] ?? "http://localhost:8080";

const tasksOf = ({ id }: Account) => `${API}/api/users/${encodeURIComponent(id)}/tasks`;
const as = ({ token }: Account) => ({ authorization: `Bearer ${token}` });

test("another user's tasks are out of reach by any path", async ({ request }) => {
  const ada = await signUpOverHttp(request, somebody("ada"));
  const bob = await signUpOverHttp(request, somebody("bob"));
  const created = await request.post(tasksOf(ada), {
    headers: as(ada),
    data: { title: "Pay the rent" },
  });
  expect(created.status()).toBe(201);
  const { id } = await created.json();

  expect((await request.get(tasksOf(ada), { headers: as(bob) })).status()).toBe(403);
  expect((await request.get(`${tasksOf(ada)}/${id}`, { headers: as(bob) })).status()).toBe(403);
  for (const method of ["GET", "PATCH", "DELETE"]) {
    const answer = await request.fetch(`${tasksOf(bob)}/${id}`, {
      method,
      headers: as(bob),
      ...(method === "PATCH" ? { data: { completed: true } } : {}),
    });
    expect(answer.status(), method).toBe(404);
  }
  const still = await request.get(`${tasksOf(ada)}/${id}`, { headers: as(ada) });
  expect(await still.json()).toMatchObject({ title: "Pay the rent", completed: false });
});

test("a missing token, or one signed with another secret, is 401", async ({ request }) => {
  const ada = await signUpOverHttp(request, somebody());
  const forged = await new SignJWT({})
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setSubject(ada.id)
    .setIssuer(process.env["JWT_ISSUER"] ?? "http://localhost:3000")
    .setAudience(process.env["JWT_AUDIENCE"] ?? "http://localhost:8080")
    .setIssuedAt()
    .setExpirationTime("1h")
    .sign(new TextEncoder().encode("some other secret of more than thirty-two bytes"));

  expect((await request.get(tasksOf(ada))).status()).toBe(401);
  const answer = await request.get(tasksOf(ada), {
    headers: { authorization: `Bearer ${forged}` },
  });
  expect(answer.status()).toBe(401);
});
