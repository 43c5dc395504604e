import type { Texts } from "./en";
import { counted } from "./ur-numbers";

/** Texts for quick add. */
export const urQuickAdd: Texts["quickAdd"] = {
  understood: "جو سمجھا گیا",
  remove: "ہٹائیں",
  kept: (words) => `«${words}» عنوان میں رہے گا۔`,
  left: (what) => `ہٹا دیا گیا: ${what}۔`,
  added: (count) => `${counted(count, "کام شامل ہو گیا", "کام شامل ہو گئے")}۔`,
};
