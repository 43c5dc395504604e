import createClient from "openapi-fetch";
import { ApiFailure, fieldErrorsOf, retryAfterOf } from "./problem";
import type { paths } from "./schema";

/** The task API, typed by its OpenAPI document. */
export const api = createClient<paths>({
  baseUrl: apiBase(),
  credentials: "omit",
  fetch: fetchWithTimeout,
});

/** Milliseconds. */
const TIMEOUT = 10_000;

/**
 * Sends a request; after the timeout it fails as without a connection. Past the browser's cache, in which a request
 * waits for an equal one of another tab, for as long as that hangs.
 */
export function fetchWithTimeout(request: Request): Promise<Response> {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(TIMEOUT)]);
  return fetch(new Request(request, { signal, cache: "no-store" }));
}

function apiBase(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="api-base"]')?.content ?? "";
}

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The data of a successful response; anything else is thrown as an ApiFailure. */
export async function dataOf<Data>(request: Promise<Answer<Data>>): Promise<Data> {
  const { data } = await answerOf(request);
  if (data === undefined) {
    throw new ApiFailure(0);
  }
  return data;
}

/** The whole of a successful response, for its headers or where there is no body. */
export async function answerOf<Data>(request: Promise<Answer<Data>>): Promise<Answer<Data>> {
  const answer = await request.catch(() => {
    throw new ApiFailure(0);
  });
  const { response, error } = answer;
  if (!response.ok) {
    throw new ApiFailure(response.status, fieldErrorsOf(error), retryAfterOf(response));
  }
  return answer;
}
