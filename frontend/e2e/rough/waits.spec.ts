import { answerWith, repair, stopApi } from "../support/breaking.ts";
import {
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

test("unsent changes survive their tab: the next one sends them, once", async ({
  signedUp: { page, account },
  request,
  context,
  watch,
}) => {
  watch.expectBrokenConnections();
  await stopApi(page, "POST");
  await write(page, "Buy milk");
  await expect(waiting(page)).toBeVisible();
  await page.close({ runBeforeUnload: false });

  const tabs = [await context.newPage(), await context.newPage()];
  for (const tab of tabs) {
    await enter(tab, account);
    await expect(tab.getByRole("link", { name: "Buy milk" })).toBeVisible();
  }
  await expect(waiting(tabs[0] ?? page)).toHaveCount(0);
  expect(await titlesOf(request, account)).toEqual(["Buy milk"]);
  expect(await tabs[0]?.evaluate(() => localStorage.length)).toBe(0);
});

test("two tabs with unsent changes each send their own, once", async ({
  signedUp: { page, account },
  request,
  context,
  watch,
}) => {
  watch.expectBrokenConnections();
  const second = await context.newPage();
  await second.goto("/");
  await second.getByText("Nothing to do.").waitFor();
  await context.setOffline(true);
  await write(page, "Buy milk");
  await write(second, "Pay the rent");
  const sent: string[] = [];
  context.on("request", (each) => each.method() === "POST" && sent.push(each.postData() ?? ""));
  await context.setOffline(false);
  await expect
    .poll(async () => (await titlesOf(request, account)).sort())
    .toEqual(["Buy milk", "Pay the rent"]);
  expect(sent).toHaveLength(2);
});

test("unsent changes survive an offline reload", async ({
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
  await write(page, "Buy milk");
  await retitle(page, "Pay the rent", "Pay all rent");
  await expect(page.getByText("2 changes to be sent")).toBeVisible();
  page.on("dialog", (question) => question.accept());
  await page.reload().catch(() => undefined);
  // The browser's error page shows that this one is gone, with all its state.
  await expect(page.getByLabel("New task")).toHaveCount(0);
  await context.setOffline(false);
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Buy milk" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Pay all rent" })).toBeVisible();
  await expect
    .poll(async () => (await titlesOf(request, account)).sort())
    .toEqual(["Buy milk", "Pay all rent"]);
  expect(await (await call(request, account, "GET", id)).json()).toMatchObject({
    title: "Pay all rent",
  });
});

test("a refused new task is deleted without a request", async ({
  signedUp: { page, account },
  request,
  watch,
}) => {
  watch.expectRefusals(400);
  await answerWith(page, 400, {}, "POST");
  await write(page, "Buy mlik");
  await expect(page.getByRole("listitem").getByRole("alert")).toContainText("Not saved");
  const deletions: string[] = [];
  page.on("request", (each) => each.method() === "DELETE" && deletions.push(each.url()));
  await page.getByRole("link", { name: "Buy mlik" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("listitem")).toHaveCount(0);
  await page.getByRole("button", { name: "Close this message" }).click();
  await page.reload();
  await expect(page.getByText("Nothing to do.")).toBeVisible();
  expect(deletions).toEqual([]);
  expect(await titlesOf(request, account)).toEqual([]);
});

test("with storage full, the app says so and still sends changes", async ({
  signedUp: { page, account },
  request,
  watch,
}) => {
  watch.expectBrokenConnections();
  await page.evaluate(() => {
    for (let size = 1_000_000; size > 0; size = Math.floor(size / 2)) {
      try {
        for (let part = 0; ; part += 1) {
          localStorage.setItem(`full-${size}-${part}`, "x".repeat(size));
        }
      } catch {
        // Smaller chunks may still fit.
      }
    }
  });
  await stopApi(page, "POST");
  await write(page, "Buy milk");
  await expect(page.getByText("Keep this tab open until they are sent")).toBeVisible();
  await repair(page);
  await page.getByRole("button", { name: "Try now" }).click();
  await expect(page.getByText("Keep this tab open")).toHaveCount(0);
  expect(await titlesOf(request, account)).toEqual(["Buy milk"]);
});
