import { type ReactNode, type RefObject, useState } from "react";
import { signOut } from "../auth/session";
import type { Session } from "../auth/token";
import { useTexts } from "../i18n/texts";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { LeaveIcon, SettingsIcon } from "../ui/icons";
import { PersonSettings } from "./person-settings";
import { useWorkspace } from "./sync/use-workspace";

interface PageHeaderProps {
  session: Session;
  settingsButton: RefObject<HTMLButtonElement | null>;
  /** Buttons for the list. */
  children: ReactNode;
}

/** The heading, the list's buttons, settings and sign-out. */
export function PageHeader({ session, settingsButton, children }: PageHeaderProps) {
  const { auth, tasks, settings } = useTexts();
  const [open, setOpen] = useState<"settings" | "leaving">();
  const { isUnsavedAnywhere, erase } = useWorkspace();
  const signOutNow = () => {
    // Pending deletions are sent first, while there still is a token.
    signOut();
    erase();
  };
  const requestSignOut = () => (isUnsavedAnywhere() ? setOpen("leaving") : signOutNow());

  return (
    <header className="flex flex-wrap items-center justify-between gap-x-2">
      <h1 className="text-2xl font-semibold">{tasks.title}</h1>
      <div className="flex flex-wrap items-center">
        {children}
        <Button ref={settingsButton} look="quiet" onClick={() => setOpen("settings")}>
          <SettingsIcon />
          <span className="max-sm:sr-only">{settings.title}</span>
        </Button>
        <Button look="quiet" onClick={requestSignOut}>
          <LeaveIcon />
          <span className="max-sm:sr-only">{auth.signOut}</span>
        </Button>
      </div>
      {open === "settings" && (
        <PersonSettings
          session={session}
          onClose={() => setOpen(undefined)}
          onSignOut={requestSignOut}
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
              <Button look="danger" onClick={signOutNow}>
                {tasks.leave}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </header>
  );
}
