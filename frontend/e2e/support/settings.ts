import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import type { Content } from "./fixtures.ts";

/** Every page opened from now on is in this language, as chosen in an earlier visit. */
export const chooseLanguage = (page: Page, language: "en" | "ur"): Promise<unknown> =>
  page.addInitScript((chosen) => localStorage.setItem("freehold.language", chosen), language);

/** Opens the settings and waits for their lazy sections. Returns the dialog. */
export async function openSettings(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Delete account" }).waitFor();
  return page.getByRole("dialog", { name: "Settings" });
}

/** Exports from the open settings and returns the file's text. */
export async function exportAs(page: Page, format: "JSON" | "CSV" | "iCalendar"): Promise<string> {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: `Export as ${format}` }).click();
  return readFile(await (await saved).path(), "utf8");
}

/** Opens the import from the settings and chooses a file. */
export async function chooseFile(page: Page, name: string, text: string): Promise<Locator> {
  await page.getByRole("button", { name: "Import tasks" }).click();
  const dialog = page.getByRole("dialog", { name: "Import tasks" });
  await dialog
    .getByLabel("File")
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  return dialog;
}

/** Imports a file and waits for the result. */
export async function importFile(page: Page, name: string, text: string): Promise<void> {
  const dialog = await chooseFile(page, name, text);
  await dialog.getByRole("button", { name: /^Add / }).click();
  await dialog.getByText(/ added\.$/).waitFor({ timeout: 240_000 });
  await dialog.getByRole("button", { name: "Close" }).click();
}

/** Deletes the account from the open settings. */
export async function deleteAccount(page: Page, password: string): Promise<void> {
  await page.getByRole("button", { name: "Delete account" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete account" });
  await dialog.getByLabel("Your password").fill(password);
  await dialog.getByRole("button", { name: "Delete my tasks and my account" }).click();
}

/** The fields that export and import must preserve. */
export const contentOf = ({ title, description, completed, priority, due_date }: Content) => ({
  title,
  description,
  completed,
  priority,
  due_date,
});
