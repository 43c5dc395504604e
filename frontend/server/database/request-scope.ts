import { AsyncLocalStorage } from "node:async_hooks";

/** The dealings of one request with the database so far. */
export interface RequestScope {
  /** The account it concerns. */
  readonly account: string;
  /** Milliseconds spent waiting for the database, including for connections and slots. */
  waited: number;
  /** The error, if the database could not serve it. */
  unavailable?: unknown;
  /** Whether it violated a unique constraint. */
  duplicate?: boolean;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** The request being served; none while the server starts. */
export const requestScope = (): RequestScope | undefined => scopes.getStore();

/** Runs the work of one request. */
export const inRequestScope = <Result>(
  scope: RequestScope,
  work: () => Promise<Result>,
): Promise<Result> => scopes.run(scope, work);
