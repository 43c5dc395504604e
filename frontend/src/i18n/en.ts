const plural = new Intl.PluralRules("en");

/** A number with its noun, in the number's own form. */
const counted = (count: number, one: string, other: string): string =>
  `${count.toLocaleString("en")} ${plural.select(count) === "one" ? one : other}`;

const seconds = (count: number) => counted(count, "second", "seconds");

/** Browsers also speak languages that no standard knows, such as en-US@posix. */
function known(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    return "en";
  }
}

/** Every word the app says. Another language is another object of this shape. */
export const en = {
  language: "en",
  direction: "ltr",
  /** For dates and times: English as it is written where this browser is. */
  locale: () => (/^en\b/.test(navigator.language) ? known(navigator.language) : "en"),
  app: { name: "Freehold", pageTitle: (page: string) => `${page} · Freehold` },
  auth: {
    signIn: "Sign in",
    signUp: "Create account",
    signOut: "Sign out",
    sending: "One moment…",
    email: "Email",
    password: "Password",
    passwordHint: "At least 8 characters. A few words together are easy to remember.",
    showPassword: "Show password",
    noAccountYet: "No account yet?",
    haveAccount: "Have an account already?",
    signInInstead: "Sign in with this email",
    again: {
      title: "Sign in again",
      why: "Your session has expired. Nothing is lost: sign in and carry on where you left off.",
      still:
        "You signed in, but the task service still does not accept it. Try again, or sign out if it goes on.",
    },
    ended: {
      refused: "The service refused this account's access to its tasks, so you were signed out.",
    },
    failures: {
      wrong: "Wrong email or password.",
      taken: "There is already an account with this email.",
      invalidEmail: "This email address cannot be used.",
      passwordTooShort: "The password needs at least 8 characters.",
      passwordTooLong: "The password can have at most 128 characters.",
      passwordTooCommon: "Too many people use this password. Choose another one.",
      passwordIsEmail: "The password must not be your email address.",
      away: "Signing in does not work at the moment. Please try again soon.",
      unreachable: "The service cannot be reached. Are you online?",
      refused: "The service did not accept this. Check what you typed.",
      busy: (count: number) => `Too many tries. Please try again in ${seconds(count)}.`,
      busyOver: "You can try again now.",
    },
  },
  settings: {
    title: "Settings",
    language: "Language",
    theme: "Colours",
    themes: { system: "Same as system", light: "Light", dark: "Dark" },
    shortcuts: "Keyboard shortcuts",
    shortcutsOn: "Use single-key shortcuts",
    signedInAs: "Signed in as",
    close: "Close",
    keys: {
      add: "Write a new task",
      search: "Search",
      move: "Next or previous task",
      complete: "Mark as done or not done",
      edit: "Edit",
      remove: "Delete",
      priority: "High, medium or low priority",
      due: "Set the due date",
      undo: "Undo",
      save: "Save in the editor",
      toast: "Go to the message at the bottom",
      help: "Show these shortcuts",
    },
  },
  tasks: {
    title: "Tasks",
    newTask: "New task",
    add: "Add",
    tooLong: (most: number) => `A title can have at most ${most} characters.`,
    list: "Your tasks",
    loading: "Loading your tasks…",
    none: "Nothing to do. Write your first task above.",
    noneOpen: "All done.",
    noneDone: "Nothing is done yet.",
    noMatch: "No tasks match.",
    loadingMore: "Loading more…",
    tryAgain: "Try again",
    shownAsOf: (time: string) => `This is the list as of ${time}.`,
    count: (count: number) => counted(count, "task", "tasks"),
    filters: (count: number) => counted(count, "filter", "filters"),
    clear: "Clear filters",
    edit: "Edit",
    done: (title: string) => `Done: ${title}`,
    delete: "Delete",
    deleteTask: (title: string) => `Delete ${title}`,
    dueToday: "Due today",
    dueTomorrow: "Due tomorrow",
    dueOn: (day: string) => `Due ${day}`,
    overdueSince: (day: string) => `Overdue: ${day}`,
    priorities: { low: "Low", medium: "Medium", high: "High" },
    priorityOf: (priority: string) => `${priority} priority`,
    unsent: "Not sent yet",
    notSaved: (why: string) => `Not saved. ${why}`,
    draftKept: "You have unsaved changes here.",
    open: "Open",
    discard: "Discard",
    groups: {
      overdue: "Overdue",
      today: "Today",
      tomorrow: "Tomorrow",
      week: "Next 7 days",
      later: "Later",
      none: "No due date",
      earlier: "Earlier",
    },
    hidden: (title: string) => `Added “${title}”. The current filter hides it.`,
    addedBelow: (title: string) => `Added “${title}”.`,
    showAll: "Show it",
    notKept:
      "This browser stores nothing for this site. A reload signs you out and drops what is not saved.",
    changesNotKept:
      "This browser has no room for your changes. Keep this tab open until they are sent.",
    offline: "You are offline.",
    offlineUnsent: (count: number) =>
      `You are offline. ${counted(count, "change", "changes")} will be sent when you are back online.`,
    waiting: (count: number) => `${counted(count, "change", "changes")} waiting to be sent.`,
    tryNow: "Try now",
    leaveUnsent: "Some of what you typed is not saved. Sign out and lose it?",
    stay: "Stay",
    leave: "Sign out anyway",
    failures: {
      signedOut: "Please sign in again.",
      notFound: "This task no longer exists. It was deleted somewhere else.",
      invalid: "The service did not accept this.",
      stale: "It has been changed somewhere else in the meantime.",
      busy: (count: number) => `Too many requests at once. Please try again in ${seconds(count)}.`,
      away: "The task service is not available at the moment. Please try again soon.",
      awayFor: (count: number) =>
        `The task service is not available at the moment. Please try again in ${seconds(count)}.`,
      unreachable: "The task service cannot be reached. Are you online?",
      unexpected: "Something went wrong in the task service. Please try again soon.",
    },
  },
  filter: {
    search: "Search",
    status: "Status",
    statuses: { open: "Open", done: "Done", all: "All" },
    priority: "Priority",
    anyPriority: "Any priority",
    due: "Due",
    dues: { any: "Any date", overdue: "Overdue", today: "Today", week: "Next 7 days" },
    sort: "Sort",
    sorts: {
      newest: "Newest first",
      due: "By due date",
      priority: "By priority",
      changed: "Last changed first",
      title: "By title",
    },
    button: (count: number) => (count ? `Filter (${count})` : "Filter"),
    show: "Show tasks",
  },
  notices: {
    region: "Messages",
    close: "Close this message",
    undo: "Undo",
    deleted: (title: string) => `Deleted “${title}”.`,
    deletedMany: (count: number) => `Deleted ${counted(count, "task", "tasks")}.`,
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
      why: "This task was deleted somewhere else. This is the only copy of it.",
      create: "Create again",
      unknown: "This task does not exist. It may have been deleted.",
    },
    fault: (_field: string, detail: string) => detail,
  },
  notFound: {
    title: "Page not found",
    why: "There is nothing at this address.",
    back: "Go to your tasks",
  },
  crash: {
    title: "The app has stopped",
    why: "Something went wrong. What was saved is safe, and no report was sent anywhere.",
    reload: "Reload",
  },
};

export type Texts = typeof en;
