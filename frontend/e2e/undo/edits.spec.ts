import { slowDown } from "../support/breaking.ts";
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

test("Ctrl+Z undoes the last action, including edits", async ({
  page,
  user: { account },
  request,
}) => {
  const [milk = "", rent = ""] = await seed(
    request,
    account,
    { title: "Buy milk", priority: "low" },
    { title: "Pay the rent" },
  );
  await enter(page, account);
  await page.getByRole("button", { name: "Delete Pay the rent" }).click();
  await page.getByRole("link", { name: "Buy milk" }).focus();
  const changed = answered(page, "PATCH");
  await page.keyboard.press("1");
  await changed;
  const undone = answered(page, "PATCH");
  await page.keyboard.press("Control+z");
  await undone;
  expect((await (await call(request, account, "GET", milk)).json()).priority).toBe("low");
  await expect(page.getByRole("link", { name: "Pay the rent" })).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("link", { name: "Pay the rent" })).toBeVisible();
  expect((await call(request, account, "GET", rent)).status()).toBe(200);
});

for (const [how, leave] of [
  ["offline", "the connection"],
  ["left while it is sent", "the editor"],
] as const) {
  test(`Ctrl+Z undoes an edit before the service has it: ${how}`, async ({
    page,
    user: { account },
    request,
    context,
    watch,
  }) => {
    watch.expectBrokenConnections();
    const [id = ""] = await seed(request, account, { title: "Buy milk", priority: "low" });
    await enter(page, account);
    await page.getByRole("link", { name: "Buy milk" }).focus();
    const changed = answered(page, "PATCH");
    await page.keyboard.press("1");
    await changed;
    if (leave === "the connection") {
      await context.setOffline(true);
    } else {
      await slowDown(page, 2_000, "PATCH");
    }
    await page.getByRole("link", { name: "Buy milk" }).click();
    await page.getByLabel("Title").fill("Buy oat milk");
    await page.keyboard.press("Enter");
    if (leave === "the editor") {
      await page.getByRole("button", { name: "Cancel" }).click();
    }
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page.getByRole("link", { name: "Buy oat milk" })).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(page.getByRole("link", { name: "Buy milk" })).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText("Not sent yet")).toHaveCount(0);
    await expect
      .poll(async () => (await call(request, account, "GET", id)).json(), { timeout: 10_000 })
      .toMatchObject({ title: "Buy milk", priority: "high" });
  });
}

test("an added task is taken back with one press, sent or not, and nothing before it", async ({
  signedUp: { page, account },
  request,
}) => {
  await addTask(page, "Buy milk");
  await slowDown(page, 1_000, "POST");
  const gone = answered(page, "DELETE");
  await page.getByLabel("New task").fill("Pay the rent");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Pay the rent" }).waitFor();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("link", { name: "Pay the rent" })).toBeHidden();
  await gone;
  await expect.poll(() => titlesOf(request, account)).toEqual(["Buy milk"]);
  await page.keyboard.press("Control+z");
  await expect(page.getByText("Nothing to do.")).toBeVisible();
  await expect.poll(() => titlesOf(request, account)).toEqual([]);
});
