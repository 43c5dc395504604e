import { afterEach, expect, test, vi } from "vitest";
import { ApiFailure } from "../../api/problem";
import { additionOf, assignRealId, type Change } from "../model/change";
import { taskWith } from "../model/sample-task";
import { heldAnswers } from "./held-answers";
import { closeOutbox, forget, outbox, submit } from "./outbox";
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

function connection(online: boolean): void {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(online);
  dispatchEvent(new Event(online ? "online" : "offline"));
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.mocked(send).mockReset();
  closeOutbox();
});

test("a change is there at once and stays, answered, for lists that do not know it", async () => {
  const [sending, waiting] = [submit(edit("rent")), heldAnswers()];
  expect(states()).toEqual(["sending"]);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting[0]?.resolve({ ...task, title: "rent" });
  await sending;
  expect(outbox.get()[0]).toMatchObject({ state: "sent", answer: { title: "rent" } });
});

test("changes to one task go one after the other", async () => {
  const waiting = heldAnswers();
  const both = [submit(edit("one")), submit(edit("two"))];
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting[0]?.resolve(task);
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  waiting[1]?.resolve(task);
  await Promise.all(both);
  expect(outbox.get(), "the later answer says it all").toHaveLength(1);
});

test("a change to a new task waits for the service to know it", async () => {
  const waiting = heldAnswers();
  const addition = additionOf("ada", { title: "milk" });
  submit(addition);
  submit({ kind: "edit", task: addition.task, changes: { priority: "high" }, guarded: false });
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  assignRealId(addition.task.id, "real");
  waiting[0]?.resolve({ ...addition.task, id: "real" });
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
});

test("additions are sent in the order they were written", async () => {
  const waiting = heldAnswers();
  const first = submit(additionOf("ada", { title: "one" }));
  submit(additionOf("ada", { title: "two" }));
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting[0]?.reject(new ApiFailure(400));
  await expect(first).rejects.toThrow();
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
});

test("a change that fails is taken back, an addition stays with its text and its key", async () => {
  vi.mocked(send).mockRejectedValue(new ApiFailure(400));
  const addition = additionOf("ada", { title: "milk" });
  await expect(submit(edit("rent"))).rejects.toThrow();
  await expect(submit(addition)).rejects.toThrow();
  expect(outbox.get()).toMatchObject([{ state: "failed", change: addition }]);
  for (const entry of outbox.get()) {
    forget(entry);
  }
  expect(outbox.get()).toEqual([]);
});

test("without a connection a change waits, and goes out when it is back", async () => {
  connection(false);
  const waiting = heldAnswers();
  const sending = submit(edit("rent"));
  await vi.waitFor(() => expect(states()).toEqual(["unsent"]));
  expect(send).not.toHaveBeenCalled();
  connection(true);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting[0]?.resolve(task);
  await sending;
});

test("a change whose connection broke on the way is sent again", async () => {
  const waiting = heldAnswers();
  const sending = submit(edit("rent"));
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  connection(false);
  waiting[0]?.reject(new ApiFailure(0));
  await vi.waitFor(() => expect(states()).toEqual(["unsent"]));
  connection(true);
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  waiting[1]?.resolve(task);
  await sending;
});

test("an answer that comes after signing out is nobody's", async () => {
  const waiting = heldAnswers();
  const heard = vi.fn();
  submit(edit("rent")).then(heard, heard);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  closeOutbox();
  waiting[0]?.resolve(task);
  await new Promise((resolve) => setTimeout(resolve));
  expect(outbox.get()).toEqual([]);
  expect(heard).not.toHaveBeenCalled();
});
