import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react(), tailwind()],
  resolve: {
    // React has this of its own; the stand-in is for React 17.
    alias: { "use-sync-external-store/shim/index.js": "react" },
  },
  build: {
    // The content security policy allows nothing inline.
    assetsInlineLimit: 0,
    // One file before signing in and one after: there is nothing to preload beside them.
    modulePreload: false,
    cssCodeSplit: false,
    target: "es2024",
  },
});
