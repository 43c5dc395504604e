import { counted, number } from "../ur-numbers";
import type { PartTexts } from "./en-parts";

/** Texts for the parts that are loaded once the page is shown. */
export const urParts: PartTexts = {
  several: (count) => `ہر سطر سے ایک، ${counted(count, "کام", "کام")} شامل کریں؟`,
  addSeveral: (count) => `${counted(count, "کام", "کام")} شامل کریں`,
  firstOf: (count, all) =>
    `متن میں ${number(all)} سطریں ہیں۔ یہ پہلی ${number(count)} ہیں؛ باقی اس کے بعد پیسٹ کریں۔`,
  oneLine: "نہیں، ایک ہی سطر رکھیں",
  discard: {
    title: "تبدیلیاں چھوڑ دیں؟",
    keep: "ترمیم جاری رکھیں",
    discard: "چھوڑ دیں",
  },
  conflict: {
    title: "یہ کام کہیں اور سے بدل دیا گیا",
    why: "کچھ ضائع نہیں ہوا۔ چنیں کہ کیا رکھنا ہے۔",
    mine: "آپ کا",
    theirs: "دوسرا",
    back: "ترمیم پر واپس",
    nothing: "کچھ نہیں",
    yes: "ہاں",
    no: "نہیں",
  },
  gone: {
    why: "یہ کام کہیں اور سے حذف کر دیا گیا۔ جو یہاں ہے وہ کہیں محفوظ نہیں۔",
    create: "دوبارہ بنائیں",
    unknown: "ایسا کوئی کام نہیں۔ شاید حذف ہو گیا ہو۔",
  },
};
