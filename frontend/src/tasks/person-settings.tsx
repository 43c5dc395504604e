import { type ComponentType, useEffect, useState } from "react";
import type { AccountAndDataProps } from "../account/account-and-data";
import { signOut } from "../auth/session";
import type { Session } from "../auth/token";
import { useTexts } from "../i18n/texts";
import { SettingsDialog } from "../settings/settings-dialog";
import { useStore } from "../store/store";
import { Banner } from "../ui/banner";
import { isOpen } from "./outbox/entries";
import { useWorkspace } from "./sync/use-workspace";

interface PersonSettingsProps {
  session: Session;
  onClose: () => void;
  onSignOut: () => void;
}

/** The settings with the lazy sections for account and data. */
export function PersonSettings({ session, onClose, onSignOut }: PersonSettingsProps) {
  const { settings } = useTexts();
  const { outbox, deletions, refresh, isUnsavedAnywhere } = useWorkspace();
  const unsent = useStore(outbox.entries).filter(isOpen).length + useStore(deletions.tasks).length;
  const [loaded, setLoaded] = useState<ComponentType<AccountAndDataProps> | "failed">();

  useEffect(() => {
    import("../account/account-and-data").then(
      ({ AccountAndData }) => setLoaded(() => AccountAndData),
      () => setLoaded("failed"),
    );
  }, []);

  const Loaded = loaded === "failed" ? undefined : loaded;
  return (
    <SettingsDialog email={session.email} onClose={onClose} onSignOut={onSignOut}>
      {loaded === "failed" && <Banner>{settings.notLoaded}</Banner>}
      {Loaded ? (
        <Loaded
          session={session}
          unsent={unsent}
          isUnsaved={isUnsavedAnywhere()}
          onErased={refresh.now}
          onChanged={refresh.now}
          onDeleted={() => signOut("deleted")}
        />
      ) : (
        // As high as the sections, so that nothing jumps.
        loaded === undefined && <div aria-busy="true" className="min-h-48" />
      )}
    </SettingsDialog>
  );
}
