import { offerNewVersion } from "../offline/register";
import { ShortcutsDialog } from "../settings/shortcuts-dialog";
import { RowChoices } from "./choices/row-choices";
import { SelectionBar } from "./choices/selection-bar";
import { EditorPage, TaskEditor } from "./editor/task-editor";
import { CommandPalette } from "./palette/command-palette";
import { SeveralLines } from "./quick-add/several-lines";

/** Loaded after the first render, because nobody needs it before they see a task. */
export const lateParts = {
  CommandPalette,
  EditorPage,
  RowChoices,
  SelectionBar,
  SeveralLines,
  ShortcutsDialog,
  TaskEditor,
  offerNewVersion,
};
