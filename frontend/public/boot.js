// Before the first paint: the colours and the direction that were chosen in this browser.
(() => {
  const root = document.documentElement;
  const kept = (name) => {
    try {
      return localStorage.getItem(`freehold.${name}`);
    } catch {
      // The browser keeps nothing for this site, and so nothing was chosen.
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
