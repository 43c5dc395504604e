import { offerNewVersion } from "../offline/register";
import { ShortcutsDialog } from "../settings/shortcuts-dialog";
import { RowChoices } from "./choices/row-choices";
import { EditorPage, TaskEditor } from "./editor/task-editor";

/** Loaded after the first render, because nobody needs it before they see a task. */
export const lateParts = { RowChoices, EditorPage, TaskEditor, ShortcutsDialog, offerNewVersion };
