import { ApiFailure } from "../../api/problem";

export interface RetryOptions {
  signal: AbortSignal;
  /** Called with the seconds of a pause, and with 0 at its end. */
  onPause?: (seconds: number) => void;
}

/** Retries without a response, or while the service is unavailable. */
const MAX_FAILURES = 5;

/**
 * Sends a request until it succeeds or fails for good: waits as long as Retry-After says, and resends if there was no
 * response. Throws the signal's reason when aborted.
 */
export async function withRetries<Data>(
  request: () => Promise<Data>,
  { signal, onPause = () => undefined }: RetryOptions,
): Promise<Data> {
  for (let failures = 0; ; ) {
    signal.throwIfAborted();
    try {
      return await request();
    } catch (error) {
      signal.throwIfAborted();
      const seconds = waitAfter(error, failures);
      if (seconds === undefined) {
        throw error;
      }
      // Being rate limited does not count as a failure.
      failures += error instanceof ApiFailure && error.status === 429 ? 0 : 1;
      onPause(seconds);
      await sleep(seconds * 1000, signal);
      onPause(0);
    }
  }
}

function waitAfter(error: unknown, failures: number): number | undefined {
  if (!(error instanceof ApiFailure)) {
    return undefined;
  }
  if (error.status === 429) {
    return error.retryAfter ?? 1;
  }
  const isTemporary = [0, 408, 502, 503, 504].includes(error.status);
  return isTemporary && failures < MAX_FAILURES ? (error.retryAfter ?? 2 ** failures) : undefined;
}

const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", abort, { once: true });
  });
