import { counted, seconds } from "../en-numbers";

const tasks = (count: number) => counted(count, "task", "tasks");

/** Texts for export and import, loaded with the settings. */
export const enData = {
  title: "Data",
  export: {
    why: "Download all your tasks, including the finished ones.",
    as: (format: string) => `Export as ${format}`,
    going: "Fetching your tasks…",
    done: (count: number) => `${tasks(count)} exported.`,
    none: "There are no tasks to export yet.",
    unsent: (count: number) =>
      `${counted(count, "change is", "changes are")} not sent yet, and will not be in the file.`,
  },
  import: {
    title: "Import tasks",
    file: "File",
    hint: "A JSON or CSV file that was exported here, Todoist’s CSV template, or any CSV file with a column “title”.",
    reading: "Reading the file…",
    kinds: {
      json: "Tasks exported as JSON",
      csv: "Tasks exported as CSV",
      todoist: "Todoist’s template",
      plain: "A table",
    },
    found: (count: number) => `${tasks(count)} in the file.`,
    there: (count: number) =>
      count === 1
        ? "1 of them is here already."
        : `${count.toLocaleString("en")} of them are here already.`,
    nothingNew: "There is nothing in it to add.",
    first: "The first ones to be added",
    remarks: (count: number) =>
      `${counted(count, "note or day in words goes", "notes or days in words go")} to the description. Subtasks become tasks, and sections are left out.`,
    faults: (count: number) => `${counted(count, "entry", "entries")} left out`,
    line: (line: number) => `Line ${line}`,
    entry: (number: number) => `Task ${number}`,
    more: (count: number) => `and ${counted(count, "other", "others")}`,
    add: (count: number) => `Add ${tasks(count)}`,
    progress: (done: number, all: number) =>
      `${done.toLocaleString("en")} of ${all.toLocaleString("en")} added`,
    pause: (count: number) => `The service asked us to wait. Continuing in ${seconds(count)}.`,
    stop: "Stop",
    done: (count: number) => `${tasks(count)} added.`,
    stopped: (done: number, all: number) =>
      `Stopped: ${done.toLocaleString("en")} of ${all.toLocaleString("en")} added. Import the same file again to add the rest; nothing is added twice.`,
    failed: (done: number, why: string) =>
      `The import stopped after ${tasks(done)}. ${why} Import the same file again to add the rest; nothing is added twice.`,
    notCompared: (why: string) => `Your tasks could not be compared with the file. ${why}`,
    tryAgain: "Try again",
    cancel: "Cancel",
    close: "Close",
  },
  faults: {
    noObject: "This is not a task.",
    noTitle: "There is no title.",
    longTitle: "The title has more than 500 characters.",
    longDescription: "The description has more than 5,000 characters.",
    badCompleted: "Whether it is done must be true or false.",
    badPriority: "The priority must be low, medium or high.",
    badDate: "The due date must be a real day, written like 2026-12-31.",
    badText: "The text contains characters that cannot be stored.",
    badQuotes: "A quotation mark is missing.",
    manyCells: "There are more cells than columns. Put text with commas into quotation marks.",
    refused: "The service did not accept it.",
  },
  fileFaults: {
    tooLarge: "This file is larger than 64 MB. Split it and import the parts.",
    notUtf8: "This file is not UTF-8. Save it as “CSV UTF-8” and choose it again.",
    notJson: "This JSON file is damaged. Export it again, and choose the new file.",
    noList: "There is no list of tasks in this file. Choose one that was exported here.",
    noHeader:
      "The first line has no column “title”. Add a first line with the names of the columns.",
    unreadable: "This file cannot be read. Choose it again.",
  },
};

export type DataTexts = typeof enData;
