import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { APIRequestContext } from "@playwright/test";
import { expect } from "@playwright/test";

export interface Person {
  name: string;
  email: string;
  password: string;
}

/** A new user, unique to the test. */
export function somebody(name = "ada"): Person {
  return {
    name,
    email: `${name}.${randomUUID()}@example.org`,
    password: `four quiet words ${randomUUID().slice(0, 8)}`,
  };
}

export interface Account {
  token: string;
  id: string;
}

const MAX_TRIES = 3;

/** Signs a user up over HTTP, where the test is not about the sign-up page. */
export async function signUpOverHttp(
  requests: APIRequestContext,
  person: Person,
): Promise<Account> {
  let response = await requests.post("/api/auth/sign-up/email", { data: person });
  for (let tries = 1; response.status() === 503 && tries < MAX_TRIES; tries += 1) {
    // A busy machine answers late, which the server says; any client would try again.
    await setTimeout(Number(response.headers()["retry-after"]) * 1000);
    response = await requests.post("/api/auth/sign-up/email", { data: person });
  }
  expect(response.status()).toBe(200);
  const { token, user } = await response.json();
  return { token, id: user.id };
}
