/** A validation error in one field of a request. */
export interface FieldError {
  field: string;
  detail: string;
}

/** A failed request: an error response, or no response at all (status 0). */
export class ApiFailure extends Error {
  readonly status: number;
  readonly faults: readonly FieldError[];
  readonly retryAfter: number | undefined;

  constructor(status: number, faults: readonly FieldError[] = [], retryAfter?: number) {
    super(status ? `The service answered ${status}` : "The service did not answer");
    this.status = status;
    this.faults = faults;
    this.retryAfter = retryAfter;
  }
}

/** The field errors in a problem+json body. */
export function fieldErrorsOf(body: unknown): FieldError[] {
  const errors: unknown = isObject(body) ? Reflect.get(body, "errors") : undefined;
  return Array.isArray(errors) ? errors.filter(isFieldError) : [];
}

/** Whole seconds; the header's date form is too rare to support. */
export function retryAfterOf(response: Response): number | undefined {
  const value = response.headers.get("retry-after") ?? "";
  return /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const isFieldError = (value: unknown): value is FieldError =>
  isObject(value) &&
  typeof Reflect.get(value, "field") === "string" &&
  typeof Reflect.get(value, "detail") === "string";
