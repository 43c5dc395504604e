import { secureHeaders } from "./headers.ts";

const WORDS: Readonly<Record<number, { code: string; message: string }>> = {
  400: { code: "BAD_REQUEST", message: "The body must be a JSON object" },
  404: { code: "NOT_FOUND", message: "There is nothing here" },
  413: { code: "PAYLOAD_TOO_LARGE", message: "The body is too large" },
  415: { code: "UNSUPPORTED_MEDIA_TYPE", message: "The body must be application/json" },
  429: { code: "TOO_MANY_REQUESTS", message: "Too many tries. Please try again later." },
  503: { code: "SERVICE_UNAVAILABLE", message: "The database is away or too slow" },
  500: { code: "INTERNAL_SERVER_ERROR", message: "Something went wrong on our side" },
};

/** An error answer in Better Auth's shape, the ones Better Auth would leave empty included. */
export function refusal(status: number, details: Partial<Refusal> = {}): Response {
  const words = WORDS[status] ?? { code: `HTTP_${status}`, message: "The request was refused" };
  const { retryAfter, code = words.code, message = words.message } = details;
  return Response.json(
    { code, message },
    { status, headers: { ...secureHeaders, ...(retryAfter ? { "retry-after": retryAfter } : {}) } },
  );
}

interface Refusal {
  code: string;
  message: string;
  retryAfter: string;
}

/** Better Auth's own error answer, made whole. */
export async function refusalOf(answer: Response): Promise<Response> {
  const body: unknown = await answer.json().catch(() => undefined);
  const retryAfter = answer.headers.get("x-retry-after");
  return refusal(answer.status, {
    ...(retryAfter ? { retryAfter } : {}),
    ...pick(body, "code"),
    ...pick(body, "message"),
  });
}

function pick(body: unknown, member: "code" | "message"): Partial<Refusal> {
  const value = typeof body === "object" && body ? Reflect.get(body, member) : undefined;
  return typeof value === "string" ? { [member]: value } : {};
}
