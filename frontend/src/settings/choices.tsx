import { useTexts } from "../i18n/texts";
import { useStore } from "../store/store";
import { Field } from "../ui/field";
import { LANGUAGES, type Language, language, useLanguage } from "./language";
import { shortcuts } from "./shortcuts";
import { THEMES, theme } from "./theme";

export function LanguageChoice() {
  const { settings } = useTexts();
  const spoken = useLanguage();
  return (
    <Field label={settings.language}>
      {(control) => (
        <select
          {...control}
          value={spoken}
          onChange={(event) => language.choose(event.target.value as Language)}
        >
          {Object.entries(LANGUAGES).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function ThemeChoice() {
  const { settings } = useTexts();
  const chosen = useStore(theme);
  return (
    <Field label={settings.theme}>
      {(control) => (
        <select
          {...control}
          value={chosen}
          onChange={(event) =>
            theme.choose(THEMES.find((each) => each === event.target.value) ?? "system")
          }
        >
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {settings.themes[each]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
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
