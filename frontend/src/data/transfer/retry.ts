import { ApiFailure } from "../../api/problem";

export interface Patience {
  signal: AbortSignal;
  /** Says for how many seconds nothing happens, and with 0 that it goes on. */
  onPause?: (seconds: number) => void;
}

/** Tries again that often when there is no answer, or the service is away. */
const MOST_FAILURES = 5;

/**
 * What a request gives in the end: one that was told to wait waits as long as it was told, and one that was not
 * answered is sent again. Aborted, it throws the signal's reason.
 */
export async function patiently<Data>(
  request: () => Promise<Data>,
  { signal, onPause = () => undefined }: Patience,
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
      // To be slowed down is no failure, however often it happens.
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
  const isPassing = [0, 408, 502, 503, 504].includes(error.status);
  return isPassing && failures < MOST_FAILURES ? (error.retryAfter ?? 2 ** failures) : undefined;
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
