import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createNotices, type Notice } from "./notices";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const status = (id: string, fields: Partial<Notice> = {}): Notice => ({
  id,
  text: id,
  alert: false,
  lasts: 8_000,
  ...fields,
});

const shown = (notices: ReturnType<typeof createNotices>) => notices.all.get().map(({ id }) => id);

test("one message at a time, beside what went wrong", () => {
  const notices = createNotices();
  notices.notify({ id: "failed", text: "failed", alert: true });
  notices.notify(status("completed"));
  notices.notify(status("deleted"));
  expect(shown(notices)).toEqual(["failed", "deleted"]);
});

test("what is replaced expires in its time, and once", () => {
  const notices = createNotices();
  const onExpired = vi.fn();
  notices.notify(status("deleted", { onExpired }));
  notices.notify(status("completed"));
  vi.advanceTimersByTime(7_900);
  expect(onExpired).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(onExpired).toHaveBeenCalledOnce();
});

test("what is replaced and said again expires with the later message", () => {
  const notices = createNotices();
  const [first, second] = [vi.fn(), vi.fn()];
  notices.notify(status("deleted", { onExpired: first }));
  notices.notify(status("completed"));
  notices.notify(status("deleted", { onExpired: second }));
  vi.advanceTimersByTime(8_100);
  expect(first).not.toHaveBeenCalled();
  expect(shown(notices)).toEqual(["deleted"]);
});

test("of what went wrong the last three stay", () => {
  const notices = createNotices();
  for (const id of ["a", "b", "c", "d"]) {
    notices.notify({ id, text: id, alert: true });
  }
  expect(shown(notices)).toEqual(["b", "c", "d"]);
});
