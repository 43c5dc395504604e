import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import Papa from "papaparse";
import { sampleContents } from "../../src/data/files/sample-contents.ts";
import { expect, test } from "../support/fixtures.ts";
import { randomOf } from "../support/random.ts";
import { exportAs, importFile, openSettings } from "../support/settings.ts";

const run = promisify(execFile);
const OFFICE = process.env["SOFFICE_PATH"] ?? "soffice";

/** Comma, quotation mark, UTF-8, from the first line: what the dialog of LibreOffice offers by itself. */
const AS_OFFERED = "44,34,76,1";

const rowsOf = (text: string) => Papa.parse<string[]>(text.replace(/^\ufeff/, "").trimEnd()).data;

/** LibreOffice has its own line breaks within a cell, and its own capitals for what is done. */
const asShown = (rows: readonly string[][]) =>
  rows.map((cells) =>
    cells.map((cell) =>
      /^(true|false)$/.test(cell) ? cell.toUpperCase() : cell.replace(/\r\n|\r/g, "\n"),
    ),
  );

/** Opens a CSV file in LibreOffice and returns each cell as it is shown there. */
async function shownInOffice(csv: string): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), "freehold-"));
  try {
    await writeFile(join(folder, "tasks.csv"), csv);
    await run(OFFICE, [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
      "--headless",
      `--infilter=CSV:${AS_OFFERED}`,
      "--convert-to",
      `csv:Text - txt - csv (StarCalc):${AS_OFFERED},,0,false,true,false`,
      "--outdir",
      join(folder, "out"),
      join(folder, "tasks.csv"),
    ]);
    return rowsOf(await readFile(join(folder, "out", "tasks.csv"), "utf8"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("the CSV opens unchanged in LibreOffice, and comes back from it @nightly", async ({
  signedUp: { page },
  watch,
}) => {
  const version = await run(OFFICE, ["--version"]).catch(() => undefined);
  test.skip(!version, "LibreOffice is not installed: apt-get install libreoffice-calc");
  watch.expectRefusals(429);
  await openSettings(page);
  await importFile(page, "tasks.json", JSON.stringify(sampleContents(300, randomOf(11).next)));
  const csv = await exportAs(page, "CSV");

  const shown = await shownInOffice(csv);
  expect(shown).toHaveLength(301);
  expect(shown).toEqual(asShown(rowsOf(csv)));

  await page.getByRole("button", { name: "Import tasks" }).click();
  const dialog = page.getByRole("dialog", { name: "Import tasks" });
  const plain = shown.filter((cells) => !cells.some((cell) => cell.includes("\n")));
  await dialog.getByLabel("File").setInputFiles({
    name: "tasks.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(Papa.unparse(plain)),
  });
  await expect(dialog.getByText("There is nothing in it to add.")).toBeVisible();
});
