import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { resumeSession } from "./auth/session";
import { LanguageProvider, spokenTexts } from "./settings/language";
import "./styles.css";

const root = document.getElementById("app");
if (!root) {
  throw new Error("index.html has no element #app");
}

// No await at the top: the bundler would have to set everything shared apart from this file.
Promise.all([spokenTexts(), resumeSession()]).then(([texts]) =>
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider first={texts}>
        <App />
      </LanguageProvider>
    </StrictMode>,
  ),
);
