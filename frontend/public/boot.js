// Before the first paint: the colours and the direction that were chosen in this browser.
(() => {
  const root = document.documentElement;
  const language = localStorage.getItem("freehold.language") ?? navigator.language;
  if (/^ur\b/.test(language)) {
    root.lang = "ur";
    root.dir = "rtl";
  }
  const theme = localStorage.getItem("freehold.theme");
  if (theme === "light" || theme === "dark") {
    root.dataset.theme = theme;
  }
})();
