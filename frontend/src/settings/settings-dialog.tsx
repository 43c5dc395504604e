import type { ReactNode } from "react";
import { useTexts } from "../i18n/texts";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { LanguageChoice, ShortcutsChoice, ThemeChoice } from "./choices";

interface SettingsDialogProps {
  email: string;
  onClose: () => void;
  onSignOut: () => void;
  /** Further sections for the signed-in user. */
  children: ReactNode;
}

/** The settings, with the address of the signed-in user. */
export function SettingsDialog({ email, onClose, onSignOut, children }: SettingsDialogProps) {
  const { settings, auth } = useTexts();
  return (
    <Dialog title={settings.title} onClose={onClose}>
      <div className="grid gap-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <LanguageChoice />
          <ThemeChoice />
        </div>
        <ShortcutsChoice />
        <p>
          {settings.signedInAs} <bdi className="font-medium wrap-anywhere">{email}</bdi>
        </p>
        {children}
        <div className="flex flex-wrap justify-between gap-2">
          <Button onClick={onSignOut}>{auth.signOut}</Button>
          <Button look="primary" onClick={onClose}>
            {settings.close}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
