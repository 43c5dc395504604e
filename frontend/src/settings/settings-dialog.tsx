import { useTexts } from "../i18n/texts";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { LanguageChoice, ShortcutsChoice, ThemeChoice } from "./choices";
import { ShortcutList } from "./shortcut-list";

interface SettingsDialogProps {
  email: string;
  onClose: () => void;
  onSignOut: () => void;
}

/** Everything one person may set, and who is signed in. */
export function SettingsDialog({ email, onClose, onSignOut }: SettingsDialogProps) {
  const { settings, auth } = useTexts();
  return (
    <Dialog title={settings.title} onClose={onClose}>
      <div className="grid gap-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <LanguageChoice />
          <ThemeChoice />
        </div>
        <section className="grid gap-2" aria-labelledby="shortcuts">
          <h3 id="shortcuts" className="font-semibold">
            {settings.shortcuts}
          </h3>
          <ShortcutsChoice />
          <ShortcutList />
        </section>
        <p>
          {settings.signedInAs} <bdi className="font-medium wrap-anywhere">{email}</bdi>
        </p>
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
