import { currentRequest } from "./current-request.ts";
import { secureHeaders } from "./headers.ts";

const DEFAULTS: Readonly<Record<number, { code: string; message: string }>> = {
  400: { code: "BAD_REQUEST", message: "The body must be a JSON object" },
  404: { code: "NOT_FOUND", message: "There is nothing here" },
  413: { code: "PAYLOAD_TOO_LARGE", message: "The body is too large" },
  415: { code: "UNSUPPORTED_MEDIA_TYPE", message: "The body must be application/json" },
  429: { code: "TOO_MANY_REQUESTS", message: "Too many tries. Please try again later." },
  503: { code: "SERVICE_UNAVAILABLE", message: "The database is away or too slow" },
  500: { code: "INTERNAL_SERVER_ERROR", message: "Something went wrong on our side" },
};

/** An error response in Better Auth's format, with a default code and message for each status. */
export function errorResponse(status: number, details: Partial<ErrorDetails> = {}): Response {
  const words = DEFAULTS[status] ?? { code: `HTTP_${status}`, message: "The request was refused" };
  const { retryAfter, code = words.code, message = words.message } = details;
  const request = currentRequest();
  if (request) {
    request.reason = code;
  }
  return Response.json(
    { code, message },
    { status, headers: { ...secureHeaders, ...(retryAfter ? { "retry-after": retryAfter } : {}) } },
  );
}

interface ErrorDetails {
  code: string;
  message: string;
  retryAfter: string;
}

/** Better Auth's error, with what it leaves out filled in. */
export const completeErrorResponse = (status: number, body: unknown): Response =>
  errorResponse(status, { ...pick(body, "code"), ...pick(body, "message") });

function pick(body: unknown, member: "code" | "message"): Partial<ErrorDetails> {
  const value = typeof body === "object" && body ? Reflect.get(body, member) : undefined;
  return typeof value === "string" ? { [member]: value } : {};
}
