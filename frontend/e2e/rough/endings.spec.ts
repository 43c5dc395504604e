import { answerNonsense, answerWith, repair, stopApi } from "../support/breaking.ts";
import { addTask, expect, signIn, test, titlesOf, waiting, write } from "../support/fixtures.ts";
import { signUpOverHttp, somebody } from "../support/people.ts";

test("one user's unsent changes are neither sent with the next user's token nor shown to them", async ({
  signedUp: { page, person, account },
  request,
  watch,
}) => {
  watch.expectBrokenConnections();
  watch.expectRefusals(403);
  const bob = somebody("bob");
  const bobs = await signUpOverHttp(request, bob);
  await stopApi(page, "POST");
  await write(page, "Buy milk");
  await expect(waiting(page)).toBeVisible();
  // The session ends without asking.
  await repair(page);
  await stopApi(page, "POST");
  await answerWith(page, 403, {}, "GET");
  await page.getByRole("link", { name: "Done", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("you were signed out");
  await repair(page);

  await signIn(page, bob);
  await page.getByRole("link", { name: "All", exact: true }).click();
  await expect(page.getByText("Nothing to do.")).toBeVisible();
  await write(page, "Feed the cat");
  await expect.poll(() => titlesOf(request, bobs)).toEqual(["Feed the cat"]);
  await expect(page.getByText("Buy milk")).toHaveCount(0);
  expect(await titlesOf(request, account)).toEqual([]);
  await page.getByRole("button", { name: "Sign out" }).click();

  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await signIn(page, person);
  await page.getByRole("link", { name: "All", exact: true }).click();
  await expect(page.getByRole("link", { name: "Buy milk" })).toBeVisible();
  await expect.poll(() => titlesOf(request, account)).toEqual(["Buy milk"]);
});

test("signing out asks about unsent changes in another tab, and then discards them", async ({
  signedUp: { page, person, account },
  request,
  context,
  watch,
}) => {
  watch.expectBrokenConnections();
  const second = await context.newPage();
  await second.goto("/");
  await stopApi(page, "POST");
  await write(page, "Buy milk");
  await expect(waiting(page)).toBeVisible();
  await second.getByRole("button", { name: "Sign out" }).click();
  await second.getByRole("button", { name: "Sign out anyway" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  expect(Object.keys(await page.evaluate(() => ({ ...localStorage })))).toEqual([
    "freehold.signed-out",
  ]);
  await repair(page);
  await signIn(page, person);
  await expect(page.getByText("Nothing to do.")).toBeVisible();
  expect(await titlesOf(request, account)).toEqual([]);
});

for (const [how, status] of [
  ["a crash of the app", 0],
  ["a 403", 403],
] as const) {
  test(`a draft and a half-typed task survive ${how}`, async ({
    signedUp: { page, person },
    watch,
  }) => {
    watch.expectRefusals(403);
    watch.expectReports(/Minified React error/);
    await addTask(page, "Buy milk");
    await page.getByLabel("New task").fill("Pay the re");
    await page.getByRole("link", { name: "Buy milk" }).click();
    await page.getByLabel("Description").fill("Oat, two litres");
    await page.goBack();
    await (status ? answerWith(page, status, {}, "GET") : answerNonsense(page));
    await page.getByRole("link", { name: "Done", exact: true }).click();
    if (status) {
      await expect(page.getByRole("alert")).toContainText("you were signed out");
      await expect(page.getByText("Oat, two litres")).toHaveCount(0);
      await repair(page);
      await signIn(page, person);
    } else {
      await page.getByRole("heading", { name: "The app has stopped" }).waitFor();
      await repair(page);
      page.on("dialog", (question) => question.accept());
      await page.getByRole("button", { name: "Reload" }).click();
    }
    await expect(page.getByLabel("New task")).toHaveValue("Pay the re");
    await page.getByRole("link", { name: "All", exact: true }).click();
    await page.getByRole("button", { name: "Open" }).click();
    await expect(page.getByLabel("Description")).toHaveValue("Oat, two litres");
  });
}
