import createClient from "openapi-fetch";
import { ApiFailure, faultsOf, retryAfterOf } from "./problem";
import type { paths } from "./schema";

/** The task API, typed by its OpenAPI document. */
export const api = createClient<paths>({
  baseUrl: apiBase(),
  credentials: "omit",
  fetch: sendInTime,
});

/** Milliseconds after which an answer no longer counts on coming. */
const TIME_LIMIT = 10_000;

/** A request that is answered within the time limit, or fails like one that has no connection. */
export function sendInTime(request: Request): Promise<Response> {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(TIME_LIMIT)]);
  return fetch(new Request(request, { signal }));
}

function apiBase(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="api-base"]')?.content ?? "";
}

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The data of a good answer; anything else is thrown as an ApiFailure. */
export async function dataOf<Data>(request: Promise<Answer<Data>>): Promise<Data> {
  const { data } = await answerOf(request);
  if (data === undefined) {
    throw new ApiFailure(0);
  }
  return data;
}

/** A good answer as a whole, for its headers or where there is no body. */
export async function answerOf<Data>(request: Promise<Answer<Data>>): Promise<Answer<Data>> {
  const answer = await request.catch(() => {
    throw new ApiFailure(0);
  });
  const { response, error } = answer;
  if (!response.ok) {
    throw new ApiFailure(response.status, faultsOf(error), retryAfterOf(response));
  }
  return answer;
}
