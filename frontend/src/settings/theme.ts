import { preference } from "./preference";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** What the colours follow. boot.js has set it before the first paint; here it follows a choice. */
export const theme = preference<Theme>("theme", THEMES);

theme.subscribe(() => {
  const chosen = theme.get();
  if (chosen === "system") {
    delete document.documentElement.dataset["theme"];
  } else {
    document.documentElement.dataset["theme"] = chosen;
  }
});
