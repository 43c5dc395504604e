import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { expect } from "@playwright/test";

export interface Person {
  name: string;
  email: string;
  password: string;
}

/** Somebody no other test knows. */
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

/** Signs a person up over HTTP, where the pages are not what the test is about. */
export async function signUpOverHttp(
  requests: APIRequestContext,
  person: Person,
): Promise<Account> {
  const response = await requests.post("/api/auth/sign-up/email", { data: person });
  expect(response.status()).toBe(200);
  const { token, user } = await response.json();
  return { token, id: user.id };
}
