import { type Content, day } from "../support/fixtures.ts";

/** The tasks in the pictures of the README and the design. */
export const ENGLISH: readonly Content[] = [
  { title: "Return the library books", due_date: day(12) },
  { title: "Book the dentist", priority: "low", due_date: day(4) },
  { title: "Water the plants on the balcony", completed: true, due_date: day(0) },
  { title: "Call the bank about the new card", due_date: day(1) },
  { title: "Buy milk and bread", description: "Oat milk, from the corner shop", due_date: day(0) },
  { title: "Pay the rent", description: "To the new account", priority: "high", due_date: day(-2) },
];

export const URDU: readonly Content[] = [
  { title: "دانتوں کے ڈاکٹر سے وقت لیں", priority: "low", due_date: day(4) },
  { title: "پودوں کو پانی دیں", completed: true, due_date: day(0) },
  { title: "بینک کو نئے کارڈ کے بارے میں فون کریں", due_date: day(1) },
  { title: "دودھ اور روٹی لائیں", description: "کونے والی دکان سے", due_date: day(0) },
  { title: "کرایہ ادا کریں", priority: "high", due_date: day(-2) },
];
