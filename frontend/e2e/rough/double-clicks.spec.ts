import { addTask, call, enter, expect, row, seed, test, titlesOf } from "../support/fixtures.ts";

test("a double click on Delete in the editor deletes one task", async ({
  page,
  user: { account },
  request,
}) => {
  await seed(request, account, { title: "Pay the rent" }, { title: "Buy milk" });
  await enter(page, account);
  await page.getByRole("link", { name: "Buy milk" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).dblclick();
  await expect(page.getByText("Deleted “Buy milk”.")).toBeVisible();
  await expect(row(page, "Pay the rent")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("“Buy milk” is back.")).toBeVisible();
  await expect(page.getByRole("listitem")).toHaveCount(2);
});

test("a double click on Create again creates one task", async ({
  page,
  user: { account },
  request,
  watch,
}) => {
  watch.expectRefusals(404);
  const [id = ""] = await seed(request, account, { title: "Buy milk" });
  await enter(page, account);
  await page.getByRole("link", { name: "Buy milk" }).click();
  await page.getByLabel("Title").fill("Buy oat milk");
  await call(request, account, "DELETE", id);
  await page.getByLabel("Title").press("Enter");
  await page.getByRole("button", { name: "Create again" }).dblclick();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await addTask(page, "Pay the rent");
  expect(await titlesOf(request, account)).toEqual(["Pay the rent", "Buy oat milk"]);
});

test("a double click on Save, on Undo and on a day of the plan does each once", async ({
  page,
  user: { account },
  request,
}) => {
  await seed(request, account, { title: "Pay the rent" }, { title: "Buy milk" });
  await enter(page, account);
  let sent = 0;
  page.on("request", (each) => {
    sent += each.method() === "PATCH" ? 1 : 0;
  });
  await page.getByRole("link", { name: "Buy milk" }).click();
  await page.getByLabel("Title").fill("Buy oat milk");
  await page.getByRole("button", { name: "Save" }).dblclick();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("button", { name: "Plan Pay the rent" }).click();
  await page.getByRole("button", { name: "Tomorrow" }).dblclick();
  await expect(row(page, "Pay the rent")).toContainText("Due tomorrow");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByLabel("Done: Buy oat milk").click();
  await page.getByRole("button", { name: "Undo" }).dblclick();
  await expect(row(page, "Buy oat milk")).toBeVisible();
  await expect(row(page, "Pay the rent")).toContainText("Due tomorrow");
  await addTask(page, "Call Bob");
  expect(sent).toBe(4);
});
