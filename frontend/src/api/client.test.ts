import { afterEach, expect, test, vi } from "vitest";
import { fetchWithTimeout } from "./client";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("a request that gets no response fails after ten seconds, as without a connection", async () => {
  const clock = new AbortController();
  const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(clock.signal);
  vi.stubGlobal(
    "fetch",
    ({ signal }: Request) =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      }),
  );
  const sent = fetchWithTimeout(new Request("/api/users/ada/tasks"));
  expect(timeout).toHaveBeenCalledExactlyOnceWith(10_000);
  clock.abort(new DOMException("over", "TimeoutError"));
  await expect(sent).rejects.toThrow("over");
});
