import { slowDown } from "../support/breaking.ts";
import {
  addTask,
  answered,
  call,
  enter,
  expect,
  retitle,
  seed,
  test,
} from "../support/fixtures.ts";

test.describe("a task that was changed somewhere else meanwhile", () => {
  test.beforeEach(({ watch }) => watch.expectRefusals(412));

  for (const choice of ["Yours", "Theirs"] as const) {
    test(`asks field by field, and applies "${choice}"`, async ({
      page,
      user: { account },
      request,
    }) => {
      const [id = ""] = await seed(request, account, { title: "Pay the rent" });
      await enter(page, account);
      await page.getByRole("link", { name: "Pay the rent" }).click();
      const editor = page.getByRole("dialog");
      await editor.getByLabel("Title").fill("Pay my rent");
      await editor.getByLabel("Description").fill("Mine alone");
      await editor.getByLabel("Low").check();
      const theirs = { title: "Pay their rent", priority: "high", due_date: "2027-01-31" } as const;
      await call(request, account, "PATCH", id, theirs);
      await editor.getByRole("button", { name: "Save" }).click();

      await expect(editor.getByRole("alert")).toContainText("was changed somewhere else");
      const focus = () => editor.evaluate((dialog) => dialog.contains(document.activeElement));
      await expect.poll(focus, "the focus is in the panel").toBe(true);
      const [title, priority] = ["Title", "Priority"].map((name) =>
        editor.getByRole("group", { name }),
      );
      await expect(editor.getByRole("group")).toHaveCount(2);
      await expect(title ?? editor).toContainText("Pay my rent");
      await expect(title ?? editor).toContainText("Pay their rent");
      await (title ?? editor).getByLabel(choice).check();
      await (priority ?? editor).getByLabel("Theirs").check();
      const repeated = answered(page, "PATCH");
      await editor.getByRole("button", { name: "Save" }).click();
      expect((await repeated).request().headers()["if-match"]).toBeTruthy();
      await expect(editor).toBeHidden();
      expect(await (await call(request, account, "GET", id)).json()).toMatchObject({
        title: choice === "Yours" ? "Pay my rent" : "Pay their rent",
        description: "Mine alone",
        priority: "high",
        due_date: "2027-01-31",
      });
    });
  }

  test("returns to the editor, with all typed text", async ({
    page,
    user: { account },
    request,
  }) => {
    const [id = ""] = await seed(request, account, { title: "Pay the rent" });
    await enter(page, account);
    await page.getByRole("link", { name: "Pay the rent" }).click();
    const editor = page.getByRole("dialog");
    await editor.getByLabel("Title").fill("Pay my rent");
    await call(request, account, "PATCH", id, { title: "Pay their rent" });
    await editor.getByRole("button", { name: "Save" }).click();
    await editor.getByRole("button", { name: "Back to editing" }).click();
    await expect(editor.getByLabel("Title")).toBeFocused();
    await expect(editor.getByLabel("Title")).toHaveValue("Pay my rent");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Discard" }).click();
    await expect(page.getByRole("link", { name: "Pay their rent" })).toBeVisible();
  });
});

test("a task deleted elsewhere can be created again", async ({
  page,
  user: { account },
  request,
  watch,
}) => {
  watch.expectRefusals(404);
  const [id = ""] = await seed(request, account, { title: "Pay the rent" });
  await enter(page, account);
  await page.getByRole("link", { name: "Pay the rent" }).click();
  const editor = page.getByRole("dialog");
  await editor.getByLabel("Description").fill("To the new account");
  await call(request, account, "DELETE", id);
  await editor.getByRole("button", { name: "Save" }).click();
  await expect(editor.getByRole("alert")).toContainText("deleted somewhere else");
  const [button, around] = [
    await editor.getByRole("button", { name: "Create again" }).boundingBox(),
    await editor.boundingBox(),
  ];
  const bottomOf = (box: typeof around) => (box?.y ?? 0) + (box?.height ?? 0);
  expect(bottomOf(around) - bottomOf(button), "room below the buttons").toBeGreaterThan(8);

  const created = answered(page, "POST");
  await editor.getByRole("button", { name: "Create again" }).click();
  expect((await created).status()).toBe(201);
  await page.reload();
  await expect(page.getByRole("listitem")).toContainText("To the new account");
});

test("completing a task keeps changes from another tab", async ({
  page,
  user: { account },
  request,
}) => {
  const [id = ""] = await seed(request, account, { title: "Pay the rent" });
  await enter(page, account);
  await page.getByLabel("Done: Pay the rent").waitFor();
  await call(request, account, "PATCH", id, { description: "To the new account" });
  const saved = answered(page, "PATCH");
  await page.getByLabel("Done: Pay the rent").check();
  await saved;
  const now = await (await call(request, account, "GET", id)).json();
  expect(now).toMatchObject({ completed: true, description: "To the new account" });
});

test("a second edit of a task does not conflict with the first", async ({ signedUp: { page } }) => {
  await addTask(page, "Pay the rent");
  await retitle(page, "Pay the rent", "Pay the rent today");
  await retitle(page, "Pay the rent today", "Pay the rent now");
  await expect(page.getByRole("link", { name: "Pay the rent now" })).toBeVisible();
});

test("changes to different fields are merged without asking", async ({
  page,
  user: { account },
  request,
  watch,
}) => {
  watch.expectRefusals(412);
  const [id = ""] = await seed(request, account, { title: "Pay the rent" });
  await enter(page, account);
  await page.getByRole("link", { name: "Pay the rent" }).click();
  await page.getByLabel("Description").fill("To the new account");
  await call(request, account, "PATCH", id, { priority: "high" });
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  const now = await (await call(request, account, "GET", id)).json();
  expect(now).toMatchObject({ description: "To the new account", priority: "high" });

  // Undo is as careful as the edit was.
  await call(request, account, "PATCH", id, { description: "In cash" });
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("alert").filter({ hasText: "Pay the rent" })).toBeVisible();
  const kept = await (await call(request, account, "GET", id)).json();
  expect(kept).toMatchObject({ description: "In cash", priority: "high" });
});

test("a user never conflicts with their own changes, however slow the responses", async ({
  page,
  user: { account },
  request,
}) => {
  const [id = ""] = await seed(request, account, { title: "Pay the rent" });
  await enter(page, account);
  await page.getByRole("link", { name: "Pay the rent" }).focus();
  await slowDown(page, 400, "GET", "PATCH");
  await page.keyboard.press("1");
  await page.keyboard.press("e");
  await page.getByLabel("Title").fill("Pay all rent");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByText("changed somewhere else")).toHaveCount(0);
  await expect
    .poll(async () => (await call(request, account, "GET", id)).json())
    .toMatchObject({ title: "Pay all rent", priority: "high" });
});

test("a second offline edit builds on the first, and both are sent", async ({
  page,
  user: { account },
  request,
  context,
  watch,
}) => {
  watch.expectBrokenConnections();
  const [id = ""] = await seed(request, account, { title: "Pay the rent" });
  await enter(page, account);
  await page.getByLabel("Done: Pay the rent").waitFor();
  await context.setOffline(true);
  await retitle(page, "Pay the rent", "Pay all rent");
  await retitle(page, "Pay all rent", "Pay all rent now");
  await context.setOffline(false);
  await expect
    .poll(async () => (await (await call(request, account, "GET", id)).json()).title)
    .toBe("Pay all rent now");
});
