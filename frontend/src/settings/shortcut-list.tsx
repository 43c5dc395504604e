import { useTexts } from "../i18n/texts";

const KEYS = {
  add: ["n"],
  search: ["/"],
  move: ["j", "k", "↓", "↑"],
  complete: ["x", "Space"],
  edit: ["e", "Enter"],
  remove: ["Delete"],
  priority: ["1", "2", "3"],
  due: ["t"],
  undo: ["Ctrl Z", "⌘ Z"],
  save: ["Ctrl Enter", "⌘ Enter"],
  toast: ["F6"],
  palette: ["Ctrl K", "⌘ K"],
  help: ["?"],
} as const;

/** All keyboard shortcuts with what they do. */
export function ShortcutList() {
  const { settings } = useTexts();
  return (
    <dl className="grid gap-1">
      {Object.entries(KEYS).map(([action, keys]) => (
        <div key={action} className="flex flex-wrap items-center justify-between gap-2">
          <dt>{settings.keys[action as keyof typeof KEYS]}</dt>
          <dd dir="ltr" className="flex flex-wrap gap-1">
            {keys.map((key) => (
              <kbd key={key} className="rounded border border-line px-2 font-mono text-sm">
                {key}
              </kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
