import ICAL from "ical.js";
import { sampleContents } from "../../src/data/files/sample-contents.ts";
import { call, expect, signUp, test } from "../support/fixtures.ts";
import { somebody } from "../support/people.ts";
import { randomOf } from "../support/random.ts";
import {
  contentOf,
  deleteAccount,
  exportAs,
  importFile,
  openSettings,
} from "../support/settings.ts";

const COUNT = 1_000;
const SEED = Number(process.env["SEED"] ?? 11);
const contents = sampleContents(COUNT, randomOf(SEED).next);
const asList = JSON.stringify(contents);

// An import of a thousand tasks has to wait at the API's default limit of 600 requests a minute.
test.setTimeout(420_000);

for (const [count, night] of [
  [100, ""],
  [COUNT, " @nightly"],
] as const) {
  test(`${count} tasks survive export, account deletion and import, field by field (seed ${SEED})${night}`, async ({
    signedUp: { page, person, account },
    request,
    watch,
  }) => {
    const contents = sampleContents(count, randomOf(SEED).next);
    watch.expectRefusals(429);
    await openSettings(page);
    await importFile(page, "tasks.json", JSON.stringify(contents));

    const file = await exportAs(page, "JSON");
    const table = await exportAs(page, "CSV");
    const calendar = await exportAs(page, "iCalendar");
    const exported = JSON.parse(file).tasks;
    expect(exported.map(contentOf)).toEqual(contents);

    await deleteAccount(page, person.password);
    await expect(page.getByText("Your account is deleted, and its tasks with it.")).toBeVisible();
    const left = await call(request, account, "GET", "");
    expect(await left.json()).toEqual([]);

    await signUp(page, person);
    await expect(page.getByText("Nothing to do.")).toBeVisible();
    await openSettings(page);
    await importFile(page, "tasks.json", file);
    const again = JSON.parse(await exportAs(page, "JSON")).tasks;
    expect(again.map(contentOf)).toEqual(exported.map(contentOf));
    const ids = new Set(exported.map(({ id }: { id: string }) => id));
    expect(again.filter(({ id }: { id: string }) => ids.has(id))).toEqual([]);

    // The CSV holds the same tasks, so it adds nothing.
    await page.getByRole("button", { name: "Import tasks" }).click();
    const dialog = page.getByRole("dialog", { name: "Import tasks" });
    await dialog
      .getByLabel("File")
      .setInputFiles({ name: "tasks.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
    await expect(dialog.getByText("There is nothing in it to add.")).toBeVisible();

    const toDos = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vtodo");
    expect(toDos.map((toDo) => toDo.getFirstPropertyValue("uid"))).toEqual(
      exported.map(({ id }: { id: string }) => id),
    );
  });
}

test("a thousand tasks survive a CSV round trip, field by field @nightly", async ({
  signedUp: { page },
  elsewhere,
  watch,
}) => {
  watch.expectRefusals(429);
  await openSettings(page);
  await importFile(page, "tasks.json", asList);
  const table = await exportAs(page, "CSV");
  expect(table.charCodeAt(0)).toBe(0xfeff);

  const other = await elsewhere();
  await signUp(other, somebody());
  await openSettings(other);
  await importFile(other, "tasks.csv", table);
  const tasks = JSON.parse(await exportAs(other, "JSON")).tasks;
  expect(tasks.map(contentOf)).toEqual(contents);
});
