import { answerWith, repair } from "../support/breaking.ts";
import { call, expect, seed, test, titlesOf } from "../support/fixtures.ts";
import { chooseFile, exportAs, importFile, openSettings } from "../support/settings.ts";

const TABLE = [
  "title,description,priority,due",
  "Pay the rent,to the new account,high,2026-12-01",
  "Buy milk,,,",
  "Buy milk,,,",
  "Bad day,,,31/12/2026",
].join("\n");

test("a file is previewed before the import, with its errors by line", async ({
  signedUp: { page, account },
  request,
}) => {
  await openSettings(page);
  const dialog = await chooseFile(page, "table.csv", TABLE);
  await expect(dialog.getByText("A table: 3 tasks in the file.")).toBeVisible();
  await expect(dialog.getByRole("listitem").first()).toContainText("Pay the rent");
  await expect(dialog.getByText("Line 5: The due date must be a real day")).toBeVisible();
  expect(await titlesOf(request, account)).toEqual([]);
  await dialog.getByRole("button", { name: "Add 3 tasks" }).click();
  await expect(dialog.getByText("3 tasks added.")).toBeVisible();
  expect(await titlesOf(request, account)).toEqual(["Pay the rent", "Buy milk", "Buy milk"]);
});

test("importing a file again creates no duplicates", async ({
  signedUp: { page, account },
  request,
}) => {
  await openSettings(page);
  await importFile(page, "table.csv", TABLE);
  const dialog = await chooseFile(page, "table.csv", TABLE);
  await expect(dialog.getByText("There is nothing in it to add.")).toBeVisible();
  await page.keyboard.press("Escape");
  // To the service, a task changed since is still the same task.
  const [first] = await (await call(request, account, "GET", "")).json();
  await call(request, account, "PATCH", first.id, { title: "Pay the January rent" });
  await importFile(page, "table.csv", TABLE);
  expect((await titlesOf(request, account)).toSorted()).toEqual([
    "Buy milk",
    "Buy milk",
    "Pay the January rent",
  ]);
});

test("importing again restores tasks deleted since", async ({
  signedUp: { page, account },
  request,
}) => {
  await openSettings(page);
  await importFile(page, "table.csv", TABLE);
  for (const { id } of await (await call(request, account, "GET", "")).json()) {
    await call(request, account, "DELETE", id);
  }
  await importFile(page, "table.csv", TABLE);
  expect((await titlesOf(request, account)).toSorted()).toEqual([
    "Buy milk",
    "Buy milk",
    "Pay the rent",
  ]);
});

test("importing an export adds nothing, even if the tasks changed since", async ({
  signedUp: { page, account },
  request,
}) => {
  const [id = ""] = await seed(request, account, { title: "Pay the rent" });
  await openSettings(page);
  const file = await exportAs(page, "JSON");
  await call(request, account, "PATCH", id, { completed: true });
  const dialog = await chooseFile(page, "tasks.json", file);
  await expect(dialog.getByText("There is nothing in it to add.")).toBeVisible();
});

test("a stopped import says how far it got, and resumes with the same file", async ({
  signedUp: { page, account },
  request,
  watch,
}) => {
  watch.expectRefusals(429);
  const lines = Array.from({ length: 30 }, (_, n) => `Task ${n}`);
  const table = ["title", ...lines].join("\n");
  await openSettings(page);
  let posts = 0;
  await page.route("**/api/users/**", (route) => {
    posts += route.request().method() === "POST" ? 1 : 0;
    return posts > 10
      ? route.fulfill({
          status: 429,
          headers: {
            "access-control-allow-origin": "*",
            "access-control-expose-headers": "Retry-After",
            "retry-after": "30",
          },
          body: "{}",
        })
      : route.fallback();
  });
  const dialog = await chooseFile(page, "table.csv", table);
  await dialog.getByRole("button", { name: "Add 30 tasks" }).click();
  await expect(dialog.getByText("Continuing in").first()).toBeAttached();
  await expect(dialog.getByRole("progressbar")).toHaveJSProperty("value", 10);
  await page.keyboard.press("Escape");
  await dialog.getByRole("button", { name: "Stop" }).click();
  await expect(dialog.getByText("Stopped: 10 of 30 added.")).toBeVisible();
  await dialog.getByRole("button", { name: "Close" }).click();
  await repair(page);
  const again = await chooseFile(page, "table.csv", table);
  await again.getByRole("button", { name: "Add 20 tasks" }).click();
  await expect(again.getByText("20 tasks added.")).toBeVisible();
  expect((await titlesOf(request, account)).toSorted()).toEqual(lines.toSorted());
});

test("an import survives a short outage of the service", async ({
  signedUp: { page, account },
  request,
  watch,
}) => {
  watch.expectRefusals(503);
  await openSettings(page);
  const dialog = await chooseFile(page, "table.csv", TABLE);
  await answerWith(page, 503, { "retry-after": "1" }, "POST");
  await dialog.getByRole("button", { name: "Add 3 tasks" }).click();
  await expect(dialog.getByText("Continuing in").first()).toBeAttached();
  await repair(page);
  await expect(dialog.getByText("3 tasks added.")).toBeVisible();
  expect(await titlesOf(request, account)).toHaveLength(3);
});

test("a title that looks like a formula is defused in the CSV and restored on import", async ({
  signedUp: { page, account },
  request,
}) => {
  const formula = '=HYPERLINK("http://example.org","pay")';
  await seed(request, account, { title: formula, description: "@SUM(1+1)*cmd|' /C calc'!A0" });
  await openSettings(page);
  const table = await exportAs(page, "CSV");
  expect(table).toContain(`"'=HYPERLINK(""http`);
  expect(table).toContain(`,'@SUM`);
  expect(table).not.toMatch(/(^|[,\n])"?[=+\-@]/);
  await page.keyboard.press("Escape");
  await page.reload();
  await page.getByRole("link", { name: formula }).waitFor();
  const [task] = await (await call(request, account, "GET", "")).json();
  await call(request, account, "DELETE", task.id);
  await openSettings(page);
  await importFile(page, "tasks.csv", table);
  expect(await titlesOf(request, account)).toEqual([formula]);
});

test("the export says that unsent changes are not in the file", async ({
  signedUp: { page },
  watch,
}) => {
  watch.expectRefusals(503);
  await answerWith(page, 503, { "retry-after": "30" }, "POST");
  await page.getByLabel("New task").fill("Buy milk");
  await page.keyboard.press("Enter");
  await expect(page.getByText("waiting to be sent")).toBeVisible();
  await openSettings(page);
  await expect(
    page.getByText("1 change is not sent yet, and will not be in the file."),
  ).toBeVisible();
});
