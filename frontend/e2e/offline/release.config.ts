import { defineConfig, mergeConfig } from "vite";
import app from "../../vite.config.ts";

const name = process.env["RELEASE"] ?? "";

/** Builds the app as it is but for a mark in the page and in a script, which gives every script another name. */
export default mergeConfig(
  app,
  defineConfig({
    plugins: [
      {
        name: "release",
        enforce: "pre",
        transformIndexHtml: (html) =>
          html.replace("<head>", `<head><meta name="release" content="${name}">`),
        transform: (code, id) =>
          id.endsWith("/i18n/en.ts") ? code.replace("There is nothing at", `${name}: $&`) : null,
      },
    ],
  }),
);
