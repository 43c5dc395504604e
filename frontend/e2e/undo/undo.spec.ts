import { answerWith, slowDown } from "../support/breaking.ts";
import {
  addTask,
  answered,
  call,
  enter,
  expect,
  seed,
  test,
  titlesOf,
} from "../support/fixtures.ts";

test("undo restores a deleted task unchanged", async ({ page, user: { account }, request }) => {
  await seed(request, account, { title: "Buy milk", description: "Oat", priority: "high" });
  await enter(page, account);
  await page.getByRole("button", { name: "Delete Buy milk" }).click();
  await expect(page.getByText("Nothing to do.")).toBeVisible();
  await expect(page.getByLabel("New task")).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("listitem")).toContainText("High priority");
  expect(await titlesOf(request, account)).toEqual(["Buy milk"]);
});

test("several deletions are undone together", async ({ signedUp: { page } }) => {
  await addTask(page, "Buy milk");
  await addTask(page, "Pay the rent");
  await page.getByRole("button", { name: "Delete Buy milk" }).click();
  await page.getByRole("button", { name: "Delete Pay the rent" }).click();
  await expect(page.getByText("Deleted 2 tasks.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("listitem")).toHaveCount(2);
});

test("hovering Undo stops its timer; after it expires, Ctrl+Z creates the task again", async ({
  page,
  user: { account },
  request,
}) => {
  const [first = ""] = await seed(request, account, { title: "Buy milk", description: "Oat" });
  await page.clock.install();
  await enter(page, account);
  await page.getByRole("link", { name: "Buy milk" }).waitFor();
  await page.getByRole("button", { name: "Delete Buy milk" }).click();
  await page.getByRole("button", { name: "Undo" }).hover();
  await page.clock.runFor(20_000);
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  expect((await call(request, account, "GET", first)).status()).toBe(200);

  await page.mouse.move(0, 0);
  const gone = answered(page, "DELETE");
  await page.clock.runFor(8_100);
  await gone;
  await expect(page.getByRole("button", { name: "Undo" })).toBeHidden();

  const again = answered(page, "POST");
  await page.getByRole("heading", { name: "Tasks" }).click();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("Control+z");
  expect(await (await again).json()).toMatchObject({ title: "Buy milk", description: "Oat" });
  await expect(page.getByRole("link", { name: "Buy milk" })).toBeVisible();
});

for (const how of ["closed", "left for another page"] as const) {
  test(`a pending deletion survives a tab being ${how}`, async ({
    page,
    user: { account },
    request,
  }) => {
    await seed(request, account, { title: "Buy milk" });
    await enter(page, account);
    await page.getByRole("button", { name: "Delete Buy milk" }).click();
    await (how === "closed" ? page.close({ runBeforeUnload: true }) : page.goto("about:blank"));
    await expect.poll(() => titlesOf(request, account)).toEqual([]);
  });
}

test("a pending deletion survives signing out", async ({
  signedUp: { page, account },
  request,
}) => {
  await addTask(page, "Buy milk");
  await page.getByRole("button", { name: "Delete Buy milk" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect.poll(() => titlesOf(request, account)).toEqual([]);
});

test("a failed deletion restores the task with a message", async ({
  signedUp: { page },
  watch,
}) => {
  watch.expectRefusals(500);
  await addTask(page, "Buy milk");
  await answerWith(page, 500, {}, "DELETE");
  await page.getByRole("button", { name: "Delete Buy milk" }).click();
  await page.getByRole("button", { name: "Close this message" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "was not deleted" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Buy milk" })).toBeVisible();
});

test("a completed task can be reopened from its message", async ({ signedUp: { page } }) => {
  await addTask(page, "Buy milk");
  await page.getByLabel("Done: Buy milk").check();
  await expect(page.getByRole("link", { name: "Buy milk" })).toBeHidden();
  await expect(page.getByText("All done.")).toBeVisible();
  const reopened = answered(page, "PATCH");
  await page.getByRole("button", { name: "Undo" }).click();
  await reopened;
  await expect(page.getByLabel("Done: Buy milk")).not.toBeChecked();
});

test("undo works while the change is still being sent", async ({
  page,
  user: { account },
  request,
}) => {
  const [id = ""] = await seed(request, account, { title: "Buy milk" });
  await enter(page, account);
  await slowDown(page, 1_000, "PATCH");
  await page.getByLabel("Done: Buy milk").check();
  await page.getByRole("button", { name: "Undo" }).click();
  await answered(page, "PATCH");
  await answered(page, "PATCH");
  expect(await (await call(request, account, "GET", id)).json()).toMatchObject({
    completed: false,
  });
});

test("one message at a time; a deletion that is no longer on show happens all the same", async ({
  page,
  user: { account },
  request,
}) => {
  await seed(request, account, { title: "Buy milk" }, { title: "Pay the rent" });
  await page.clock.install();
  await enter(page, account);
  await page.getByRole("link", { name: "Buy milk" }).waitFor();
  await page.getByRole("button", { name: "Delete Buy milk" }).click();
  await page.getByLabel("Done: Pay the rent").click();
  await expect(page.locator("[data-message]")).toHaveText(["Done: “Pay the rent”.Undo"]);
  const gone = answered(page, "DELETE");
  await page.clock.runFor(8_100);
  await gone;
});
