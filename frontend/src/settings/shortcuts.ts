import { preference } from "./preference";

/** Whether single keys act on the list. They can be switched off, as WCAG 2.1.4 asks. */
export const shortcuts = preference("shortcuts", ["on", "off"]);
