import { useEffect, useId, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { Dialog } from "../../ui/dialog";
import { CONTROL } from "../../ui/field";
import { type Doors, useCommands } from "./use-commands";

/** Ctrl+K, or on a Mac Cmd+K, where Ctrl+K cuts a line; on a layout without Latin letters by position. */
function isPaletteKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const isMac = /Mac|iP/.test(navigator.platform);
  const isK = key.toLowerCase() === "k" || (key > "~" && code === "KeyK");
  return isK && (isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey) && !altKey && !shiftKey;
}

/** Opens on its key, unless a question waits for an answer. */
export function CommandPalette(doors: Doors) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isPaletteKey(event)) {
        event.preventDefault();
        setOpen((was) => !was && document.querySelector("dialog:modal") === null);
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return isOpen && <Palette doors={doors} onClose={() => setOpen(false)} />;
}

/** A field that narrows the list of commands down, and the list it moves through. */
function Palette({ doors, onClose }: { doors: Doors; onClose: () => void }) {
  const { settings } = useTexts();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const id = useId();
  // The focus stays in the field, so the browser does not scroll to what is chosen.
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [id, at]);
  const wanted = typed.trim().toLocaleLowerCase();
  const found = useCommands(doors).filter(({ label }) =>
    label.toLocaleLowerCase().includes(wanted),
  );

  function run(index: number) {
    onClose();
    // The dialog gives the focus back first; a command may move it on.
    setTimeout(() => found[index]?.run());
  }
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: found.length - 1 };

  return (
    <Dialog title={settings.keys.palette} onClose={onClose} onOutside={onClose}>
      <input
        role="combobox"
        aria-label={settings.keys.palette}
        aria-expanded={found.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={found[at] && `${id}-${at}`}
        dir="auto"
        autoComplete="off"
        className={CONTROL}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const step = steps[event.key];
          if (event.nativeEvent.isComposing || (step === undefined && event.key !== "Enter")) {
            return;
          }
          event.preventDefault();
          if (step !== undefined) {
            setAt((at + step) % found.length);
          } else if (found[at]) {
            run(at);
          }
        }}
      />
      <div
        role="listbox"
        id={id}
        aria-label={settings.keys.palette}
        className="mt-2 max-h-[50dvh] overflow-y-auto"
      >
        {found.map(({ label, run: _, ...rest }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's.
          <div
            key={label}
            {...rest}
            role="option"
            id={`${id}-${index}`}
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => run(index)}
            className="flex min-h-11 cursor-pointer items-center rounded-lg px-3 hover:bg-page aria-selected:bg-accent aria-selected:text-on-accent"
          >
            {label}
          </div>
        ))}
      </div>
      <p role="status" className="text-quiet">
        {found.length === 0 && settings.noCommand}
      </p>
    </Dialog>
  );
}
