/** Texts for the settings. */
export const enSettings = {
  title: "Settings",
  language: "Language",
  theme: "Colours",
  themes: { system: "Same as system", light: "Light", dark: "Dark" },
  shortcuts: "Keyboard shortcuts",
  shortcutsOn: "Use single-key shortcuts",
  signedInAs: "Signed in as",
  notLoaded:
    "Account and data could not be loaded. Check your connection, then close the settings and open them again.",
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
    palette: "Choose a command",
    help: "Show these shortcuts",
  },
  noCommand: "No command matches.",
};
