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

const [texts] = await Promise.all([spokenTexts(), resumeSession()]);

createRoot(root).render(
  <StrictMode>
    <LanguageProvider first={texts}>
      <App />
    </LanguageProvider>
  </StrictMode>,
);
