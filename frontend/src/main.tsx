import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { resumeSession } from "./auth/session";
import "./styles.css";

const root = document.getElementById("app");
if (!root) {
  throw new Error("index.html has no element #app");
}

await resumeSession();

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
