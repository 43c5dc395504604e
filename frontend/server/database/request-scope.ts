import { AsyncLocalStorage } from "node:async_hooks";

/** What one request has had to do with the database so far. */
export interface RequestScope {
  /** Whose account it is about. */
  readonly account: string;
  /** Milliseconds it has waited for the database, for connections and turns included. */
  waited: number;
  /** Why the database could not serve it. */
  unavailable?: unknown;
  /** It wanted to write what must be there only once. */
  duplicate?: boolean;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** The request that is being served; none while the server starts. */
export const requestScope = (): RequestScope | undefined => scopes.getStore();

/** Runs the work of one request. */
export const inRequestScope = <Result>(
  scope: RequestScope,
  work: () => Promise<Result>,
): Promise<Result> => scopes.run(scope, work);
