import type { Change } from "../model/change";
import type { Task } from "../model/task";

interface Message {
  userId: string;
  change: Change;
  answer: Task | undefined;
}

/** The other pages of this browser that the same person has open. */
export interface OtherTabs {
  /** Says what was done, and what the service made of it. */
  tell: (change: Change, answer: Task | undefined) => void;
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
    tell: (change, answer) =>
      channel?.postMessage({ userId, change: heardOf(change, answer), answer } satisfies Message),
    close: () => channel?.close(),
  };
}

/** Without one, tabs go their own ways. */
function open(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel("freehold.tasks");
  } catch {
    return undefined;
  }
}

/** Other pages know the task by the service's id alone. */
const heardOf = (change: Change, answer: Task | undefined): Change =>
  answer ? { ...change, task: { ...change.task, id: answer.id } } : change;
