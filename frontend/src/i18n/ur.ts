import type { Texts } from "./en";
import { urAuth } from "./ur-auth";
import { counted, number } from "./ur-numbers";
import { urQuickAdd } from "./ur-quick-add";
import { urSettings } from "./ur-settings";
import { urTasks } from "./ur-tasks";

export const ur: Texts = {
  language: "ur",
  direction: "rtl",
  locale: () => "ur-PK",
  app: { name: "Freehold", pageTitle: (page) => `${page} · Freehold` },
  auth: urAuth,
  settings: urSettings,
  tasks: urTasks,
  quickAdd: urQuickAdd,
  filter: {
    search: "تلاش",
    find: "ڈھونڈیں",
    view: "منظر",
    views: { today: "آج", upcoming: "آئندہ", all: "سب", done: "مکمل" },
    status: "حالت",
    open: "نامکمل",
    withDone: "نامکمل اور مکمل",
    priority: "ترجیح",
    anyPriority: "ہر ترجیح",
    due: "تاریخ",
    dues: { any: "ہر تاریخ", overdue: "تاریخ گزر گئی", today: "آج", week: "اگلے 7 دن" },
    sort: "ترتیب",
    sorts: {
      newest: "نئے پہلے",
      due: "تاریخ کے مطابق",
      priority: "ترجیح کے مطابق",
      changed: "حالیہ تبدیلی پہلے",
      title: "عنوان کے مطابق",
    },
    button: (count) => (count ? `فلٹر (${number(count)})` : "فلٹر"),
  },
  notices: {
    region: "پیغامات",
    close: "یہ پیغام بند کریں",
    undo: "واپس لیں",
    deleted: (title) => `«${title}» حذف ہو گیا۔`,
    deletedMany: (count) => `${counted(count, "کام حذف ہو گیا", "کام حذف ہو گئے")}۔`,
    changedMany: (count) => `${counted(count, "کام بدل گیا", "کام بدل گئے")}۔`,
    movedToToday: (count) => `${counted(count, "کام اب آج کے لیے ہے", "کام اب آج کے لیے ہیں")}۔`,
    undone: "واپس لے لیا گیا۔",
    completed: (title) => `«${title}» مکمل ہو گیا۔`,
    restored: (title) => `«${title}» واپس آ گیا۔`,
    restoredMany: (count) => `${counted(count, "کام واپس آ گیا", "کام واپس آ گئے")}۔`,
    reopened: (title) => `«${title}» دوبارہ کھل گیا۔`,
    putBack: (title, why) => `«${title}» پہلے جیسا کر دیا گیا۔ ${why}`,
    stillThere: (title, why) => `«${title}» حذف نہیں ہوا۔ ${why}`,
  },
  editor: {
    title: "کام میں ترمیم",
    back: "سب کام",
    fields: {
      title: "عنوان",
      description: "تفصیل",
      completed: "مکمل",
      priority: "ترجیح",
      due_date: "آخری تاریخ",
    },
    presets: { today: "آج", tomorrow: "کل", week: "اگلے ہفتے", none: "کوئی نہیں" },
    created: (when) => `بنایا گیا: ${when}`,
    changed: (when) => `بدلا گیا: ${when}`,
    badDate: "یہ تاریخ نامکمل ہے یا موجود نہیں۔",
    count: (count, most) => `${number(most)} میں سے ${number(count)} حروف`,
    save: "محفوظ کریں",
    saving: "محفوظ ہو رہا ہے…",
    cancel: "منسوخ",
    loading: "کام آ رہا ہے…",
    restored: "یہ وہ ہے جو آپ نے پہلے لکھا تھا۔ ابھی محفوظ نہیں ہوا۔",
    fault: (field, detail) =>
      field === "title"
        ? detail.includes("blank")
          ? "کام کو ایک عنوان دیں۔"
          : "عنوان زیادہ سے زیادہ 500 حروف کا ہو سکتا ہے۔"
        : field === "description"
          ? "تفصیل زیادہ سے زیادہ 5,000 حروف کی ہو سکتی ہے۔"
          : "یہ اس صورت میں قبول نہیں ہوتا۔",
  },
  notFound: {
    title: "صفحہ نہیں ملا",
    why: "اس پتے پر کچھ نہیں ہے۔",
    back: "اپنے کاموں پر جائیں",
  },
  newVersion: "نیا ورژن آ گیا ہے۔",
  crash: {
    title: "ایپ رک گئی ہے",
    why: "اس میں خرابی ہے۔ جو محفوظ ہوا وہ محفوظ ہے، اور اس کے بارے میں کہیں کچھ نہیں بھیجا گیا۔",
    reload: "دوبارہ کھولیں",
  },
};
