import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { serviceWorkerPlugin } from "./scripts/service-worker-plugin.ts";

export default defineConfig({
  plugins: [react(), tailwind(), serviceWorkerPlugin()],
  resolve: {
    // React has this built in; the shim is for React 17.
    alias: { "use-sync-external-store/shim/index.js": "react" },
  },
  build: {
    // The content security policy forbids inline assets.
    assetsInlineLimit: 0,
    // One chunk before signing in and one after: there is nothing else to preload.
    modulePreload: false,
    cssCodeSplit: false,
    target: "es2024",
    // The browsers with all of ES2024. Without a name of their own, :dir() would be turned into a list of languages.
    cssTarget: ["chrome120", "edge120", "firefox121", "safari17.4"],
  },
});
