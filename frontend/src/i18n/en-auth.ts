import { seconds } from "./en-numbers";

/** Texts for signing in and up. */
export const enAuth = {
  what: "A to-do list in which every task has one owner: you.",
  signIn: "Sign in",
  signUp: "Create account",
  signOut: "Sign out",
  sending: "One moment…",
  email: "Email",
  password: "Password",
  passwordHint: "At least 8 characters. A few words together are easy to remember.",
  showPassword: "Show password",
  hidePassword: "Hide password",
  stay: "Stay signed in on this device",
  stayMeans:
    "Until the session expires or you sign out, anyone who opens this browser can see your tasks.",
  noAccountYet: "No account yet?",
  haveAccount: "Already have an account?",
  signInInstead: "Sign in with this email",
  again: {
    title: "Sign in again",
    why: "Your session has expired. Nothing is lost: sign in and carry on where you left off.",
    still:
      "Your password was right, but the task service still does not accept it. Nothing is lost: try again, or sign out if this continues.",
  },
  ended: {
    refused: "The service refused this account's access to its tasks, so you were signed out.",
    deleted: "Your account is deleted, and its tasks with it.",
  },
  failures: {
    wrong: "Wrong email or password.",
    taken: "There is already an account with this email.",
    invalidEmail: "This email address cannot be used.",
    passwordTooShort: "The password needs at least 8 characters.",
    passwordTooLong: "The password can have at most 128 characters.",
    passwordTooCommon: "Too many people use this password. Choose another one.",
    passwordIsEmail: "The password must not be your email address.",
    away: "The sign-in service is not available at the moment. Please try again soon.",
    unreachable: "The service cannot be reached. Are you online?",
    refused: "The service did not accept this. Check what you typed.",
    busy: (count: number) => `Too many attempts. Please try again in ${seconds(count)}.`,
    busyOver: "You can try again now.",
  },
};
