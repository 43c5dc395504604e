import { useState } from "react";
import { signOut } from "../auth/session";
import type { Session } from "../auth/token";
import { useTexts } from "../i18n/texts";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { SettingsIcon } from "../ui/icons";
import { PersonSettings } from "./person-settings";
import { useWorkspace } from "./sync/use-workspace";

/** The page's name, the settings and the way out. */
export function PageHeader({ session }: { session: Session }) {
  const { auth, tasks, settings } = useTexts();
  const [open, setOpen] = useState<"settings" | "leaving">();
  const { isUnsavedAnywhere, erase } = useWorkspace();
  const leave = () => {
    // What waits to be deleted goes out first, with the token that is still there.
    signOut();
    erase();
  };
  const askToLeave = () => (isUnsavedAnywhere() ? setOpen("leaving") : leave());

  return (
    <header className="flex flex-wrap items-center justify-between gap-2">
      <h1 className="text-3xl font-semibold">{tasks.title}</h1>
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => setOpen("settings")}>
          <SettingsIcon />
          {settings.title}
        </Button>
        <Button onClick={askToLeave}>{auth.signOut}</Button>
      </div>
      {open === "settings" && (
        <PersonSettings
          session={session}
          onClose={() => setOpen(undefined)}
          onSignOut={askToLeave}
        />
      )}
      {open === "leaving" && (
        <Dialog title={auth.signOut} onClose={() => setOpen(undefined)}>
          <div className="grid gap-4">
            <p>{tasks.leaveUnsent}</p>
            <div className="flex flex-wrap justify-end gap-2">
              <Button look="primary" onClick={() => setOpen(undefined)}>
                {tasks.stay}
              </Button>
              <Button look="danger" onClick={leave}>
                {tasks.leave}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </header>
  );
}
