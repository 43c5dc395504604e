import { useSyncExternalStore } from "react";
import { useTexts } from "../i18n/texts";
import { Banner } from "../ui/banner";
import { useUnsent } from "./sync/unsaved";

function onConnection(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

export const useOnline = (): boolean => useSyncExternalStore(onConnection, () => navigator.onLine);

/** Says that there is no connection, and what becomes of what is done without one. */
export function Offline() {
  const { tasks } = useTexts();
  const online = useOnline();
  const unsent = useUnsent();
  return online ? null : (
    <Banner quiet>{unsent ? tasks.offlineUnsent(unsent) : tasks.offline}</Banner>
  );
}
