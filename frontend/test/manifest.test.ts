import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const PUBLIC = join(import.meta.dirname, "..", "public");

interface Picture {
  src: string;
  sizes: string;
  type: string;
}

test("the pictures of the manifest exist in the sizes it gives", () => {
  const { icons, screenshots } = JSON.parse(
    readFileSync(join(PUBLIC, "manifest.webmanifest"), "utf8"),
  );
  const pictures: Picture[] = [...icons, ...screenshots];
  for (const { src, sizes } of pictures.filter(({ type }) => type === "image/png")) {
    const header = readFileSync(join(PUBLIC, src));
    expect(`${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`, src).toBe(sizes);
  }
});

test("the manifest has what an installed app and the offer to install show", () => {
  const manifest = JSON.parse(readFileSync(join(PUBLIC, "manifest.webmanifest"), "utf8"));
  expect(manifest).toMatchObject({
    display: "standalone",
    theme_color: expect.stringMatching(/^#/),
    background_color: expect.stringMatching(/^#/),
    icons: expect.arrayContaining([
      expect.objectContaining({ sizes: "192x192", type: "image/png" }),
      expect.objectContaining({ sizes: "512x512", type: "image/png", purpose: "maskable" }),
    ]),
    screenshots: [
      expect.objectContaining({ form_factor: "wide" }),
      expect.objectContaining({ form_factor: "narrow" }),
    ],
  });
});
