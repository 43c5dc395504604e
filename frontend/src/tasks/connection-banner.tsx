import { useSyncExternalStore } from "react";
import { useTexts } from "../i18n/texts";
import { browserStorage, tabStorage } from "../store/storage";
import { useStore } from "../store/store";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { countUnsent } from "./outbox/entries";
import { useWorkspace } from "./sync/use-workspace";

function onConnection(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

const useOnline = (): boolean => useSyncExternalStore(onConnection, () => navigator.onLine);

/** Says that the service is unreachable and that changes will be sent later. */
export function ConnectionBanner() {
  const { tasks } = useTexts();
  const online = useOnline();
  const { outbox } = useWorkspace();
  const unsent = countUnsent(useStore(outbox.entries));
  if (!online) {
    return (
      <Banner quiet slim>
        {unsent ? tasks.offlineUnsent(unsent) : tasks.offline}
      </Banner>
    );
  }
  return unsent ? (
    <Banner
      quiet
      slim
      action={
        <Button look="quiet" onClick={outbox.tryNow}>
          <span className="text-accent">{tasks.tryNow}</span>
        </Button>
      }
    >
      {tasks.waiting(unsent)}
    </Banner>
  ) : null;
}

/** Warns that this browser does not store unsent changes. */
export function StorageBanner() {
  const { tasks } = useTexts();
  const { outbox } = useWorkspace();
  const isKept = useStore(outbox.isKept);
  if (!tabStorage.lasts()) {
    return <Banner quiet>{tasks.notKept}</Banner>;
  }
  return browserStorage.lasts() && isKept ? null : <Banner quiet>{tasks.changesNotKept}</Banner>;
}
