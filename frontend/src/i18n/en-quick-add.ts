import { counted } from "./en-numbers";

/** Texts for quick add. */
export const enQuickAdd = {
  understood: "Understood",
  remove: "remove",
  kept: (words: string) => `“${words}” stays in the title.`,
  left: (what: string) => `Removed: ${what}.`,
  added: (count: number) => `Added ${counted(count, "task", "tasks")}.`,
};
