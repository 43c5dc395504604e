import { counted } from "../en-numbers";

/** Texts for the parts that are loaded once the page is shown. */
export const enParts = {
  several: (count: number) => `Add ${counted(count, "task", "tasks")}, one for each line?`,
  addSeveral: (count: number) => `Add ${counted(count, "task", "tasks")}`,
  firstOf: (count: number, all: number) =>
    `The text has ${all.toLocaleString("en")} lines. These are the first ${count}; paste the others afterwards.`,
  oneLine: "No, keep as one line",
  discard: {
    title: "Discard your changes?",
    keep: "Keep editing",
    discard: "Discard",
  },
  conflict: {
    title: "This task was changed somewhere else",
    why: "Nothing is lost. Choose what to keep.",
    mine: "Yours",
    theirs: "Theirs",
    back: "Back to editing",
    nothing: "nothing",
    yes: "yes",
    no: "no",
  },
  gone: {
    why: "This task was deleted somewhere else. What you see here is the only copy left.",
    create: "Create again",
    unknown: "This task does not exist. It may have been deleted.",
  },
};

export type PartTexts = typeof enParts;
