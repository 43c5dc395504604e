import { preference } from "./preference";

/** Whether single-key shortcuts are on. WCAG 2.1.4 requires a way to turn them off. */
export const shortcuts = preference("shortcuts", ["on", "off"]);
