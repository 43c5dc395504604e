import { AsyncLocalStorage } from "node:async_hooks";

/** What the log says of the request being served. */
export interface CurrentRequest {
  /** The id that the response carries, too. */
  readonly id: string;
  /** Why it was refused: the code of the error. */
  reason?: string;
  /** Connections to the database that it opened live on, and their ends are not its own. */
  isAnswered?: boolean;
}

const requests = new AsyncLocalStorage<CurrentRequest>();

/** The request being served; none while the server starts or stops. */
export function currentRequest(): CurrentRequest | undefined {
  const request = requests.getStore();
  return request?.isAnswered ? undefined : request;
}

/** Runs the work of one request. */
export const whileServing = <Result>(request: CurrentRequest, work: () => Result): Result =>
  requests.run(request, work);
