import { answerWith, repair, slowDown, stopApi } from "../support/breaking.ts";
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

/** The service refuses or fails: changes are reverted, with a message. */
test.describe("while the API fails (500)", () => {
  const words = "Something went wrong";

  test.beforeEach(({ watch }) => watch.expectRefusals(500));

  test("a new task stays with a message, and sending it again creates one task", async ({
    signedUp: { page, account },
    request,
  }) => {
    await answerWith(page, 500, {}, "POST");
    await page.getByLabel("New task").fill("Buy milk");
    await page.keyboard.press("Enter");
    const row = page.getByRole("listitem").filter({ hasText: "Buy milk" });
    await expect(row.getByRole("alert")).toContainText(words);
    await expect(page.getByLabel("New task")).toBeFocused();

    await repair(page);
    const saved = answered(page, "POST");
    await row.getByRole("button", { name: "Try again" }).click();
    await saved;
    await expect(row.getByRole("alert")).toHaveCount(0);
    expect(await titlesOf(request, account)).toEqual(["Buy milk"]);
  });

  test("a tick is reverted with a message", async ({ signedUp: { page } }) => {
    await addTask(page, "Buy milk");
    await answerWith(page, 500, {}, "PATCH");
    await page.getByLabel("Done: Buy milk").click();
    await expect(page.getByRole("alert").filter({ hasText: "was put back" })).toContainText(words);
    await expect(page.getByLabel("Done: Buy milk")).not.toBeChecked();
    await expect(page.getByText("Done: “Buy milk”.")).toHaveCount(0);
  });

  test("an edit stays in the editor until it is saved", async ({ signedUp: { page } }) => {
    await addTask(page, "Buy milk");
    await page.getByRole("link", { name: "Buy milk" }).click();
    const editor = page.getByRole("dialog");
    await editor.getByLabel("Description").fill("Oat, two litres");
    await answerWith(page, 500, {}, "PATCH");
    await editor.getByRole("button", { name: "Save" }).click();
    await expect(editor.getByRole("alert")).toContainText(words);
    await expect(editor.getByLabel("Description")).toHaveValue("Oat, two litres");

    await repair(page);
    await editor.getByRole("button", { name: "Save" }).click();
    await expect(editor).toBeHidden();
    await expect(page.getByRole("listitem")).toContainText("Oat, two litres");
  });
});

const BREAKS = [
  ["stopped", 0, {}, "cannot be reached"],
  [
    "away (503)",
    503,
    { "retry-after": "40" },
    "not available at the moment. Please try again in 40 seconds",
  ],
  ["busy (429)", 429, { "retry-after": "17" }, "Too many requests at once. Please try again in 17"],
] as const;

for (const [how, status, headers, words] of BREAKS) {
  // In daytime runs, unit tests cover that 503 behaves like 429: both wait for Retry-After.
  test.describe(`while the API is ${how}${status === 503 ? " @nightly" : ""}`, () => {
    test.beforeEach(({ watch }) =>
      status ? watch.expectRefusals(status) : watch.expectBrokenConnections(),
    );

    test("changes wait, with one message, and are sent once possible", async ({
      signedUp: { page, account },
      request,
    }) => {
      await addTask(page, "Pay the rent");
      await addTask(page, "Call the bank");
      const methods = ["POST", "PATCH"] as const;
      await (status ? answerWith(page, status, headers, ...methods) : stopApi(page, ...methods));
      await page.getByLabel("New task").fill("Buy milk");
      await page.keyboard.press("Enter");
      await page.getByLabel("Done: Pay the rent").click();
      await page.getByRole("link", { name: "Call the bank" }).click();
      await page.getByLabel("Title").fill("Call the new bank");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("dialog")).toBeHidden();
      await expect(page.getByText("3 changes waiting to be sent.")).toBeVisible();
      await expect(page.getByRole("alert")).toHaveCount(0);

      await repair(page);
      await page.getByRole("button", { name: "Try now" }).click();
      await expect(page.getByText("waiting to be sent")).toHaveCount(0);
      const list = await (await call(request, account, "GET", "")).json();
      expect(
        list.map(({ title, completed }: { title: string; completed: boolean }) => [
          title,
          completed,
        ]),
      ).toEqual([
        ["Buy milk", false],
        ["Call the new bank", false],
        ["Pay the rent", true],
      ]);
    });

    test("a list that fails to load says so, and loads on retry", async ({
      page,
      user: { account },
      request,
    }) => {
      await seed(request, account, { title: "Buy milk" });
      await (status ? answerWith(page, status, headers, "GET") : stopApi(page, "GET"));
      await enter(page, account);
      await expect(page.getByRole("alert").filter({ hasText: words })).toBeVisible();
      await repair(page);
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(page.getByRole("link", { name: "Buy milk" })).toBeVisible();
    });
  });
}

test("a short 503 is retried without the user", async ({ page, user: { account }, watch }) => {
  watch.expectRefusals(503);
  await answerWith(page, 503, { "retry-after": "1" }, "GET");
  await enter(page, account);
  await expect(
    page.getByRole("alert").filter({ hasText: "not available at the moment" }),
  ).toBeVisible();
  await repair(page);
  await expect(page.getByText("Nothing to do.")).toBeVisible();
});

test("a list that fails to refresh stays, with its time", async ({ signedUp: { page }, watch }) => {
  watch.expectRefusals(500);
  await addTask(page, "Buy milk");
  await answerWith(page, 500, {}, "GET");
  await page.getByLabel("Done: Buy milk").check();
  await expect(page.getByRole("alert").filter({ hasText: "This is the list as of" })).toBeVisible();
  await expect(page.getByRole("link", { name: "All" })).toBeVisible();
});

test("with responses taking 1.5 seconds, nothing blocks and everything is sent", async ({
  signedUp: { page, account },
  request,
}) => {
  await addTask(page, "Water the plants");
  await slowDown(page, 1_500, "POST", "PATCH");
  await page.getByLabel("New task").fill("Buy milk");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Buy milk" })).toBeVisible({ timeout: 500 });

  // The new task is changed before the service has confirmed it.
  await page.getByLabel("Done: Buy milk").check();
  await page.getByRole("link", { name: "Water the plants" }).click();
  await page.getByLabel("Description").fill("Also the small one");
  await page.keyboard.press("Control+Enter");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("listitem").filter({ hasText: "Water" })).toContainText("small one");
  await expect
    .poll(async () => (await titlesOf(request, account)).length, { timeout: 15_000 })
    .toBe(2);
  await page.getByRole("link", { name: "Done", exact: true }).click();
  await expect(page.getByLabel("Done: Buy milk")).toBeChecked({ timeout: 10_000 });
});
