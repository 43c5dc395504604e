/** Tabs of one browser tell each other that something was done, never what. */
const channel = open();

function open(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel("freehold.tasks");
  } catch {
    return undefined;
  }
}

/** Says that this person's tasks are no longer as other tabs show them. */
export const tellOtherTabs = (userId: string): void => channel?.postMessage(userId);

/** Calls back with the person whose tasks were changed in another tab. */
export const hearOtherTabs = (callback: (userId: string) => void): void =>
  channel?.addEventListener("message", ({ data }: MessageEvent<string>) => callback(data));
