import { answerWith, repair, stopApi } from "../support/breaking.ts";
import {
  addTask,
  answered,
  call,
  enter,
  expect,
  retitle,
  seed,
  test,
  titlesOf,
  waiting,
  write,
} from "../support/fixtures.ts";

test("offline changes are kept, marked, and sent once back online", async ({
  signedUp: { page, account },
  request,
  context,
  watch,
}) => {
  watch.expectBrokenConnections();
  await addTask(page, "Pay the rent");
  await context.setOffline(true);
  await expect(page.getByText("You are offline.")).toBeVisible();
  await write(page, "Buy milk");
  await retitle(page, "Pay the rent", "Pay all rent");
  await expect(page.getByText("Not sent yet")).toHaveCount(2);
  await expect(page.getByText("2 changes to be sent")).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByText("Not sent yet")).toHaveCount(0);
  await expect(page.getByText("You are offline.")).toBeHidden();
  await expect
    .poll(async () => (await titlesOf(request, account)).sort())
    .toEqual(["Buy milk", "Pay all rent"]);
});

test("unsent changes survive a reload during an outage and are sent after it", async ({
  page,
  user: { account },
  request,
  watch,
}) => {
  watch.expectBrokenConnections();
  const [rent = ""] = await seed(request, account, { title: "Pay the rent" });
  await enter(page, account);
  await page.getByLabel("Done: Pay the rent").waitFor();
  await stopApi(page, "POST", "PATCH");
  await write(page, "Buy milk");
  await retitle(page, "Pay the rent", "Pay all rent");
  await expect(page.getByText("2 changes waiting to be sent.")).toBeVisible();

  page.on("dialog", (question) => question.accept());
  await page.reload();
  await expect(page.getByRole("link", { name: "Buy milk" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Pay all rent" })).toBeVisible();
  await repair(page);
  await page.getByRole("button", { name: "Try now" }).click();
  await expect(waiting(page)).toHaveCount(0);
  expect((await titlesOf(request, account)).sort()).toEqual(["Buy milk", "Pay all rent"]);
  expect((await (await call(request, account, "GET", rent)).json()).title).toBe("Pay all rent");
});

test("a refused new task can be corrected without a duplicate", async ({
  signedUp: { page, account },
  request,
  watch,
}) => {
  watch.expectRefusals(400);
  await answerWith(page, 400, {}, "POST");
  await write(page, "Buy mlik");
  await expect(page.getByRole("listitem").getByRole("alert")).toContainText("Not saved");
  await repair(page);
  await page.getByRole("link", { name: "Buy mlik" }).click();
  await page.getByLabel("Title").fill("Buy milk");
  const saved = answered(page, "POST");
  await page.getByRole("button", { name: "Save" }).click();
  expect((await saved).status()).toBe(201);
  await expect(page.getByRole("listitem")).toHaveCount(1);
  expect(await titlesOf(request, account)).toEqual(["Buy milk"]);
});
