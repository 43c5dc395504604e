import { vi } from "vitest";
import type { Task } from "../model/task";
import { send } from "./send";

/** For tests in which `send` is mocked: answers that the test gives when it likes. */
export function heldAnswers(): readonly PromiseWithResolvers<Task | undefined>[] {
  const waiting: PromiseWithResolvers<Task | undefined>[] = [];
  vi.mocked(send).mockImplementation(() => {
    const answer = Promise.withResolvers<Task | undefined>();
    waiting.push(answer);
    return answer.promise;
  });
  return waiting;
}
