import { enter, expect, seedMany, test } from "../support/fixtures.ts";

test("150 tasks are all printed, without buttons @nightly", async ({
  page,
  user: { account },
  request,
}) => {
  await seedMany(request, account, 150);
  await enter(page, account);
  await expect(page.getByRole("listitem")).toHaveCount(150);
  await page.getByRole("button", { name: "Delete Task 149", exact: true }).click();
  await page.getByRole("button", { name: "Undo" }).hover();

  await page.emulateMedia({ media: "print" });
  const rows = page.getByRole("listitem").filter({ visible: true });
  await expect(rows).toHaveCount(149);
  for (const row of [rows.first(), rows.last()]) {
    await expect(row).toContainText(/Task \d+/);
  }
  for (const role of ["button", "textbox", "searchbox", "combobox"] as const) {
    await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0);
  }
  await expect(page.getByText("Deleted “Task 149”.")).toBeHidden();

  // A printed page holds about thirty rows.
  const paper = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
});
