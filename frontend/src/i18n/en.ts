import { enAuth } from "./en-auth";
import { counted } from "./en-numbers";
import { enQuickAdd } from "./en-quick-add";
import { enSettings } from "./en-settings";
import { enTasks } from "./en-tasks";

/** Some browsers report non-standard languages, such as en-US@posix. */
function known(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    return "en";
  }
}

/** All texts of the app. Another language is another object of this type. */
export const en = {
  language: "en",
  direction: "ltr",
  /** For dates and times: the browser's own variety of English. */
  locale: () => (/^en\b/.test(navigator.language) ? known(navigator.language) : "en"),
  app: { name: "Freehold", pageTitle: (page: string) => `${page} · Freehold` },
  auth: enAuth,
  settings: enSettings,
  tasks: enTasks,
  quickAdd: enQuickAdd,
  filter: {
    search: "Search",
    find: "Find",
    view: "Views",
    views: { today: "Today", upcoming: "Upcoming", all: "All", done: "Done" },
    status: "Status",
    open: "Open",
    withDone: "Any status",
    priority: "Priority",
    anyPriority: "Any priority",
    due: "Due",
    dues: { any: "Any date", overdue: "Overdue", today: "Today", week: "Next 7 days" },
    sort: "Sort",
    sorts: {
      newest: "Newest first",
      due: "By due date",
      priority: "By priority",
      changed: "Recently changed first",
      title: "By title",
    },
    button: (count: number) => (count ? `Filter (${count})` : "Filter"),
  },
  notices: {
    region: "Messages",
    close: "Close this message",
    undo: "Undo",
    deleted: (title: string) => `Deleted “${title}”.`,
    deletedMany: (count: number) => `Deleted ${counted(count, "task", "tasks")}.`,
    changedMany: (count: number) => `Changed ${counted(count, "task", "tasks")}.`,
    movedToToday: (count: number) => `${counted(count, "task is", "tasks are")} due today now.`,
    undone: "Undone.",
    completed: (title: string) => `Done: “${title}”.`,
    restored: (title: string) => `“${title}” is back.`,
    restoredMany: (count: number) => `${counted(count, "task is", "tasks are")} back.`,
    reopened: (title: string) => `“${title}” is open again.`,
    putBack: (title: string, why: string) => `“${title}” was put back as it was. ${why}`,
    stillThere: (title: string, why: string) => `“${title}” was not deleted. ${why}`,
  },
  editor: {
    title: "Edit task",
    back: "All tasks",
    fields: {
      title: "Title",
      description: "Description",
      completed: "Done",
      priority: "Priority",
      due_date: "Due date",
    },
    presets: { today: "Today", tomorrow: "Tomorrow", week: "Next week", none: "None" },
    created: (when: string) => `Created ${when}`,
    changed: (when: string) => `Changed ${when}`,
    badDate: "This date is incomplete or does not exist.",
    count: (count: number, most: number) =>
      `${count.toLocaleString("en")} of ${most.toLocaleString("en")} characters`,
    save: "Save",
    saving: "Saving…",
    cancel: "Cancel",
    loading: "Loading the task…",
    restored: "This is what you typed before. It is not saved yet.",
    fault: (field: string, detail: string) =>
      field === "title" && detail.includes("blank") ? "Give the task a title." : detail,
  },
  notFound: {
    title: "Page not found",
    why: "There is nothing at this address.",
    back: "Go to your tasks",
  },
  newVersion: "There is a new version of Freehold.",
  crash: {
    title: "The app has stopped",
    why: "Something went wrong. What was saved is safe, and no report was sent anywhere.",
    reload: "Reload",
  },
};

export type Texts = typeof en;
