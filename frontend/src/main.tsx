import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { resumeSession } from "./auth/session";
import { LanguageProvider, loadTexts } from "./settings/language";
import "./styles.css";

const root = document.getElementById("app");
if (!root) {
  throw new Error("index.html has no element #app");
}

// No top-level await: the bundler would split everything shared into another file.
Promise.all([loadTexts(), resumeSession()]).then(([texts]) =>
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider first={texts}>
        <App />
      </LanguageProvider>
    </StrictMode>,
  ),
);
