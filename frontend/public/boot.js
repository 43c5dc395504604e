// Applies the chosen theme and text direction before the first paint.
(() => {
  const root = document.documentElement;
  const kept = (name) => {
    try {
      return localStorage.getItem(`freehold.${name}`);
    } catch {
      // Storage is blocked, so nothing was chosen.
      return null;
    }
  };
  if (/^ur\b/.test(kept("language") ?? navigator.language)) {
    root.lang = "ur";
    root.dir = "rtl";
  }
  const theme = kept("theme");
  if (theme === "light" || theme === "dark") {
    root.dataset.theme = theme;
  }
})();
