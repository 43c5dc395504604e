import { RowChoices } from "./choices/row-choices";
import { EditorPage, TaskEditor } from "./editor/task-editor";

/** What edits tasks. It is loaded after the first render, because nobody needs it before they see a task. */
export const lateParts = { RowChoices, EditorPage, TaskEditor };
