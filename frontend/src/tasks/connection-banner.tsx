import { useSyncExternalStore } from "react";
import { useTexts } from "../i18n/texts";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { tryNow } from "./sync/retries";
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

/** Says that the service is not reached, and that what was done meanwhile will be sent. */
export function ConnectionBanner() {
  const { tasks } = useTexts();
  const online = useOnline();
  const unsent = useUnsent();
  if (!online) {
    return <Banner quiet>{unsent ? tasks.offlineUnsent(unsent) : tasks.offline}</Banner>;
  }
  return unsent ? (
    <Banner quiet action={<Button onClick={tryNow}>{tasks.tryNow}</Button>}>
      {tasks.waiting(unsent)}
    </Banner>
  ) : null;
}
