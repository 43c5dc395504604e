import { afterEach, expect, test, vi } from "vitest";
import { ApiFailure } from "../../api/problem";
import { additionOf, type Change } from "../model/change";
import { taskWith } from "../model/sample-task";
import { heldAnswers } from "./held-answers";
import { closeOutbox, eraseOutbox, openOutbox, outbox, submit } from "./outbox";
import { tryNow } from "./retries";
import { send } from "./send";

vi.mock("./send", () => ({ send: vi.fn() }));

const task = taskWith();
const edit = (title: string): Change => ({
  kind: "edit",
  task,
  changes: { title },
  guarded: false,
});
const states = () => outbox.get().map(({ state }) => state);

afterEach(() => {
  vi.mocked(send).mockReset();
  closeOutbox();
});

test.each([0, 429, 502, 503, 504])(
  "a change that meets %i waits and is tried again",
  async (status) => {
    const waiting = heldAnswers();
    const sending = submit(edit("rent"));
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    waiting[0]?.reject(new ApiFailure(status, [], 60));
    await vi.waitFor(() => expect(states()).toEqual(["unsent"]));
    tryNow();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.resolve(task);
    await sending;
    expect(states()).toEqual(["sent"]);
  },
);

test("the service's own time is kept to", async () => {
  const waiting = heldAnswers();
  submit(edit("rent"));
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  const refused = performance.now();
  waiting[0]?.reject(new ApiFailure(503, [], 1));
  await vi.waitFor(() => expect(waiting).toHaveLength(2), { timeout: 5_000 });
  expect(performance.now() - refused).toBeGreaterThan(950);
});

test("an addition that waits to be tried again holds no other one", async () => {
  const waiting = heldAnswers();
  for (const title of ["one", "two"]) {
    submit(additionOf("ada", { title })).catch(() => undefined);
  }
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting[0]?.reject(new ApiFailure(0));
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
});

test("what could not be added is corrected and sent as one task, with its key", async () => {
  vi.mocked(send).mockRejectedValueOnce(new ApiFailure(400));
  const addition = additionOf("ada", { title: "milk" });
  await expect(submit(addition)).rejects.toThrow();
  vi.mocked(send).mockResolvedValueOnce(task);
  await submit({
    kind: "edit",
    task: addition.task,
    changes: { title: "oat milk" },
    guarded: true,
  });
  const [, second] = vi.mocked(send).mock.calls;
  expect(second?.[0]).toMatchObject({
    kind: "add",
    key: addition.key,
    task: { title: "oat milk" },
  });
  expect(outbox.get()).toHaveLength(1);
});

test("what could not be added is deleted without asking the service", async () => {
  vi.mocked(send).mockRejectedValueOnce(new ApiFailure(400));
  const addition = additionOf("ada", { title: "milk" });
  await expect(submit(addition)).rejects.toThrow();
  await submit({ kind: "remove", task: addition.task });
  expect(outbox.get()).toEqual([]);
  expect(send).toHaveBeenCalledTimes(1);
});

test("what was not sent is there after a reload, for its author alone", async () => {
  const waiting = heldAnswers();
  openOutbox("ada");
  const addition = additionOf("ada", { title: "milk" });
  submit(addition).catch(() => undefined);
  submit(edit("rent")).catch(() => undefined);
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  waiting[1]?.resolve(task);
  await vi.waitFor(() => expect(states()).toContain("sent"));
  closeOutbox();
  expect(openOutbox("grace")).toEqual([]);
  closeOutbox();
  expect(openOutbox("ada")).toEqual([addition]);
  eraseOutbox("ada");
  expect(openOutbox("ada")).toEqual([]);
});

test("what one person did is not sent in the time of the next", async () => {
  const waiting = heldAnswers();
  const heard = vi.fn();
  submit(edit("rent")).then(heard, heard);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting[0]?.reject(new ApiFailure(503, [], 60));
  await vi.waitFor(() => expect(states()).toEqual(["unsent"]));
  closeOutbox();
  tryNow();
  await new Promise((resolve) => setTimeout(resolve));
  expect(waiting).toHaveLength(1);
  expect(heard).not.toHaveBeenCalled();
});
