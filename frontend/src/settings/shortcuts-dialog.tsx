import { useTexts } from "../i18n/texts";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ShortcutsChoice } from "./choices";
import { ShortcutList } from "./shortcut-list";

/** The dialog that "?" opens. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { settings } = useTexts();
  return (
    <Dialog title={settings.shortcuts} onClose={onClose}>
      <div className="grid gap-4">
        <ShortcutList />
        <ShortcutsChoice />
        <Button look="primary" className="justify-self-end" onClick={onClose}>
          {settings.close}
        </Button>
      </div>
    </Dialog>
  );
}
