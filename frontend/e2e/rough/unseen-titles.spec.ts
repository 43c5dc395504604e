import { enter, expect, seed, test, titlesOf } from "../support/fixtures.ts";

/** A zero-width space, a soft hyphen, a Hangul filler, an empty Braille cell and a mark of direction. */
const UNSEEN = ["\u200b", "\u00ad", "\u3164", "\u2800", "\u202e\u2069"];

test("a title of which nothing can be seen has words in its place, and stays as it is", async ({
  page,
  user: { account },
  request,
}) => {
  await seed(request, account, ...UNSEEN.map((title) => ({ title })));
  await enter(page, account);
  await expect(page.getByRole("listitem").getByText("(no visible title)")).toHaveCount(5);
  await expect(page.getByLabel("Done: (no visible title)")).toHaveCount(5);
  await page.getByRole("link", { name: "(no visible title)" }).first().click();
  await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue("\u202e\u2069");
  await page.getByRole("textbox", { name: "Title" }).press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(await titlesOf(request, account)).toEqual(UNSEEN.toReversed());
});
