import type { ReactNode } from "react";
import { useTexts } from "../i18n/texts";
import { useStore } from "../store/store";
import { CONTROL, Field } from "../ui/field";
import { LANGUAGES, type Language, language } from "./language";
import { shortcuts } from "./shortcuts";
import { THEMES, theme } from "./theme";

interface ChoiceProps {
  /** Without a visible label or border, for a page with other things to say. */
  quiet?: boolean;
}

const QUIET =
  "min-h-11 cursor-pointer field-sizing-content rounded-lg bg-transparent px-2 hover:underline";

export function LanguageChoice({ quiet = false }: ChoiceProps) {
  const { settings, language: current } = useTexts();
  return (
    <Choice
      label={settings.language}
      quiet={quiet}
      value={current}
      onChoose={(code) => language.choose(code as Language)}
    >
      {Object.entries(LANGUAGES).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </Choice>
  );
}

export function ThemeChoice({ quiet = false }: ChoiceProps) {
  const { settings } = useTexts();
  return (
    <Choice
      label={settings.theme}
      quiet={quiet}
      value={useStore(theme)}
      onChoose={(value) => theme.choose(THEMES.find((each) => each === value) ?? "system")}
    >
      {THEMES.map((each) => (
        <option key={each} value={each}>
          {settings.themes[each]}
        </option>
      ))}
    </Choice>
  );
}

interface SelectProps {
  label: string;
  quiet: boolean;
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
}

function Choice({ label, quiet, value, onChoose, children }: SelectProps) {
  const select = (id?: string) => (
    <select
      id={id}
      aria-label={id ? undefined : label}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
      className={`${id ? CONTROL : QUIET} pe-8`}
    >
      {children}
    </select>
  );
  return quiet ? select() : <Field label={label}>{({ id }) => select(id)}</Field>;
}

export function ShortcutsChoice() {
  const { settings } = useTexts();
  const chosen = useStore(shortcuts);
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        checked={chosen === "on"}
        onChange={(event) => shortcuts.choose(event.target.checked ? "on" : "off")}
        className="size-6 accent-accent"
      />
      {settings.shortcutsOn}
    </label>
  );
}
