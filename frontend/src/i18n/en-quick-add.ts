import { counted } from "./en-numbers";

/** Texts for quick add. */
export const enQuickAdd = {
  understood: "Understood",
  remove: "remove",
  kept: (words: string) => `“${words}” stays in the title.`,
  left: (what: string) => `Removed: ${what}.`,
  several: (count: number) => `Add ${counted(count, "task", "tasks")}, one for each line?`,
  addSeveral: (count: number) => `Add ${counted(count, "task", "tasks")}`,
  oneLine: "No, keep as one line",
  added: (count: number) => `Added ${counted(count, "task", "tasks")}.`,
};
