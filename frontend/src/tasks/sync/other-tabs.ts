import type { Change } from "../model/change";
import type { Task } from "../model/task";

interface Message {
  userId: string;
  change: Change;
  answer: Task | undefined;
}

/** The same user's other tabs in this browser. */
export interface OtherTabs {
  /** Announces a change and the service's response to it. */
  announce: (change: Change, answer: Task | undefined) => void;
  close: () => void;
}

export function createOtherTabs(
  userId: string,
  hear: (change: Change, answer: Task | undefined) => void,
): OtherTabs {
  const channel = open();
  channel?.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.userId === userId) {
      hear(data.change, data.answer);
    }
  });
  return {
    announce: (change, answer) =>
      channel?.postMessage({
        userId,
        change: toRemoteChange(change, answer),
        answer,
      } satisfies Message),
    close: () => channel?.close(),
  };
}

/** Without BroadcastChannel, tabs do not see each other's changes. */
function open(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel("freehold.tasks");
  } catch {
    return undefined;
  }
}

/** Other tabs know only the service's id of the task. */
const toRemoteChange = (change: Change, answer: Task | undefined): Change =>
  answer ? { ...change, task: { ...change.task, id: answer.id } } : change;
