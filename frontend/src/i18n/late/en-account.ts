/** Texts for the account, loaded with the settings. */
export const enAccount = {
  title: "Account",
  changePassword: {
    title: "Change password",
    current: "Current password",
    new: "New password",
    save: "Change password",
    others:
      "Devices that are signed in now stay signed in until their session expires; after that, only the new password works.",
    wrong: "This is not your current password, so nothing was changed. Type it again.",
    same: "The new password is the one you have. Choose another one.",
    unknown:
      "The service did not answer as it should, so the password may or may not have been changed. Try again; if your current password is then rejected, use the new one.",
    done: "Your password is changed. You are still signed in here.",
  },
  delete: {
    title: "Delete account",
    why: "This deletes all your tasks and then your account, for good. Nobody can bring them back. If you want to keep your tasks, export them first.",
    waiting: "Changes that are not sent yet are deleted with them.",
    proof: "Your password, to confirm that it is you",
    go: "Delete my tasks and my account",
    going: "Deleting…",
    wrong: "This is not your password, so nothing was deleted. Type it again.",
    nothing: (why: string) => `Nothing was deleted. ${why}`,
    tasksUnknown:
      "The service did not answer as it should, so your tasks may or may not have been deleted. Your account is still there. Try again.",
    tasksKept: (why: string) =>
      `Your tasks were not deleted, and your account is still there. ${why}`,
    accountKept: (why: string) =>
      `Your tasks are deleted, but your account is still there. ${why} Try again to delete the account as well.`,
    accountUnknown:
      "Your tasks are deleted. Whether your account is deleted too is not known, because the service did not answer as it should. Try again to make sure.",
  },
  tryAgain: "Try again",
  cancel: "Cancel",
  close: "Close",
};

export type AccountTexts = typeof enAccount;
