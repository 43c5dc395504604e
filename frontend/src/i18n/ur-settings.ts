import type { Texts } from "./en";

/** Texts for the settings. */
export const urSettings: Texts["settings"] = {
  title: "ترتیبات",
  language: "زبان",
  theme: "رنگ",
  themes: { system: "سسٹم کے مطابق", light: "روشن", dark: "گہرا" },
  shortcuts: "کی بورڈ شارٹ کٹ",
  shortcutsOn: "اکیلی کلیدیں فہرست پر عمل کریں",
  signedInAs: "سائن اِن:",
  notLoaded:
    "اکاؤنٹ اور ڈیٹا کا حصہ لوڈ نہیں ہو سکا۔ اپنا کنکشن دیکھیں، پھر ترتیبات بند کر کے دوبارہ کھولیں۔",
  close: "بند کریں",
  keys: {
    add: "نیا کام لکھیں",
    search: "تلاش",
    move: "اگلا یا پچھلا کام",
    complete: "مکمل یا دوبارہ کھلا",
    edit: "ترمیم",
    remove: "حذف",
    priority: "زیادہ، درمیانی یا کم ترجیح",
    due: "آخری تاریخ مقرر کریں",
    undo: "واپس لیں",
    save: "ترمیم میں محفوظ کریں",
    toast: "نیچے کے پیغام پر جائیں",
    palette: "کمانڈ چنیں",
    help: "یہ کلیدیں دکھائیں",
  },
  noCommand: "ایسی کوئی کمانڈ نہیں۔",
};
