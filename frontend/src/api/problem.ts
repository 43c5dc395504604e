/** One fault of a request, under the name of the field it was sent in. */
export interface Fault {
  field: string;
  detail: string;
}

/** Why a request came to nothing: an error answer, or no answer at all (status 0). */
export class ApiFailure extends Error {
  readonly status: number;
  readonly faults: readonly Fault[];
  readonly retryAfter: number | undefined;

  constructor(status: number, faults: readonly Fault[] = [], retryAfter?: number) {
    super(status ? `The service answered ${status}` : "The service did not answer");
    this.status = status;
    this.faults = faults;
    this.retryAfter = retryAfter;
  }
}

/** The faults that a problem+json body lists. */
export function faultsOf(body: unknown): Fault[] {
  const errors: unknown = isObject(body) ? Reflect.get(body, "errors") : undefined;
  return Array.isArray(errors) ? errors.filter(isFault) : [];
}

/** Whole seconds to wait; a date form of the header is rare enough to be left aside. */
export function retryAfterOf(response: Response): number | undefined {
  const value = response.headers.get("retry-after") ?? "";
  return /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const isFault = (value: unknown): value is Fault =>
  isObject(value) &&
  typeof Reflect.get(value, "field") === "string" &&
  typeof Reflect.get(value, "detail") === "string";
