import { preference } from "./preference";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The colour theme. boot.js applies it before the first paint; this applies later choices. */
export const theme = preference<Theme>("theme", THEMES);

theme.subscribe(() => {
  const chosen = theme.get();
  if (chosen === "system") {
    delete document.documentElement.dataset["theme"];
  } else {
    document.documentElement.dataset["theme"] = chosen;
  }
});
