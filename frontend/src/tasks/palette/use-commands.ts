import type { RefObject } from "react";
import { useLocation } from "wouter";
import { useTexts } from "../../i18n/texts";
import { LANGUAGES, type Language, language } from "../../settings/language";
import { THEMES, theme } from "../../settings/theme";
import { VIEWS, writeFilter } from "../model/filter";
import { keptView } from "../model/kept-views";
import { useWorkspace } from "../sync/use-workspace";

interface Command {
  label: string;
  /** The language of the label, if it is not the page's. */
  lang?: string;
  run: () => void;
}

/** What the page does with a press elsewhere. */
export interface Doors {
  newTask: RefObject<HTMLInputElement | null>;
  settingsButton: RefObject<HTMLButtonElement | null>;
  onTool: (tool: "search" | "filter", open: true) => void;
  onSelect: () => void;
  onHelp: () => void;
}

/** Every command of the list, the views first. */
export function useCommands(doors: Doors): readonly Command[] {
  const { filter, settings, tasks } = useTexts();
  const { userId, deeds } = useWorkspace();
  const [, navigate] = useLocation();
  return [
    ...VIEWS.map((view) => ({
      label: filter.views[view],
      run: () => navigate(`/${writeFilter(keptView(userId, view))}`),
    })),
    { label: settings.keys.add, run: () => doors.newTask.current?.focus() },
    { label: filter.find, run: () => doors.onTool("search", true) },
    { label: filter.button(0), run: () => doors.onTool("filter", true) },
    { label: tasks.select, run: doors.onSelect },
    { label: settings.keys.undo, run: deeds.undoLast },
    { label: settings.title, run: () => doors.settingsButton.current?.click() },
    { label: settings.shortcuts, run: doors.onHelp },
    ...THEMES.map((each) => ({
      label: `${settings.theme}: ${settings.themes[each]}`,
      run: () => theme.choose(each),
    })),
    ...Object.entries(LANGUAGES).map(([code, label]) => ({
      label,
      lang: code,
      run: () => language.choose(code as Language),
    })),
  ];
}
