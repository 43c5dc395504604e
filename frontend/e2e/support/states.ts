import type { APIRequestContext, Page } from "@playwright/test";
import { answerNonsense, answerWith, repair, slowDown, stopApi } from "./breaking.ts";
import { day, enter, seed } from "./fixtures.ts";
import { type Account, signUpOverHttp, somebody } from "./people.ts";

export interface Stage {
  page: Page;
  request: APIRequestContext;
}

export type Look = (name: string) => Promise<void>;

/** Located by structure instead of text, so that it works in both languages. */
export const dialog = (page: Page) => page.locator("dialog[open]").last();
export const submit = (page: Page) => page.locator("form").last().locator("button[type=submit]");
export const row = (page: Page, title: string) =>
  page.locator("[data-task]").filter({ hasText: title });

/** Visits every state before signing in. */
export async function walkSignedOut({ page, request }: Stage, look: Look): Promise<void> {
  const ada = somebody();
  await signUpOverHttp(request, ada);
  await page.goto("/sign-up");
  await page.locator("input[name=email]").waitFor();
  await look("sign-up");
  await page.locator("input[name=email]").fill(ada.email);
  await page.locator("input[name=password]").fill(ada.password);
  await submit(page).click();
  await page.getByRole("alert").waitFor();
  await look("email-taken");

  await page.goto("/sign-in");
  await page.locator("input[name=email]").waitFor();
  await look("sign-in");
  await page.locator("input[name=email]").fill(ada.email);
  await page.locator("input[name=password]").fill("not her password");
  await submit(page).click();
  await page.getByRole("alert").waitFor();
  await look("wrong-password");

  await page.goto("/nowhere");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await look("not-found");
}

/** Visits every state of the list. */
export async function walkList({ page, request }: Stage, look: Look): Promise<Account> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  const account = await signUpOverHttp(request, somebody());
  await enter(page, account);
  await page.locator("main section:not([aria-busy=true]) p").first().waitFor();
  await look("empty");
  await page.locator("main form input").fill("Renew the passport 2099-03-12 !high");
  await page.locator("main form fieldset button").nth(1).waitFor();
  await look("understood");
  await page.locator("main form input").fill("");

  await seed(
    request,
    account,
    { title: "Read a book", completed: true },
    { title: "Renew the passport", due_date: day(60) },
    { title: "Call the bank about the card", priority: "low", due_date: day(1) },
    { title: "کتاب واپس کریں", description: "لائبریری شام چھ بجے بند ہوتی ہے", due_date: day(0) },
    {
      title: "Pay the rent",
      description: "To the new account",
      priority: "high",
      due_date: day(-2),
    },
  );
  await page.reload();
  await row(page, "Pay the rent").waitFor();
  await look("list");
  await row(page, "Pay the rent").locator("button[aria-haspopup]").click();
  await dialog(page).locator("input[type=date]").waitFor();
  await look("plan");
  await page.keyboard.press("Escape");
  await page.locator("header button[aria-pressed]").click();
  await row(page, "Pay the rent").getByRole("checkbox").check();
  await look("selection");
  await page.keyboard.press("Escape");
  await page.goto("/?sort=due&status=all");
  await row(page, "Pay the rent").waitFor();
  await look("grouped");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.locator("header button").nth(1).click();
  await page.locator("select").first().waitFor();
  await look("filters-on-a-phone");
  await page.setViewportSize({ width, height });
  await page.goto("/?q=nothing+like+it");
  await page.locator("input[type=search]").waitFor();
  await look("no-match");

  await page.goto("/?status=all");
  await row(page, "Pay the rent").getByRole("checkbox").check();
  await row(page, "Read a book").getByRole("button").last().click();
  await look("toasts");

  await answerWith(page, 500, {}, "POST", "PATCH");
  await page.locator("form input").first().fill("Buy milk");
  await page.keyboard.press("Enter");
  await row(page, "Buy milk").getByRole("alert").waitFor();
  await row(page, "Renew").getByRole("checkbox").click();
  await page.getByRole("alert").filter({ hasText: "Renew" }).waitFor();
  await look("not-saved");
  await repair(page);
  await stopApi(page, "PATCH");
  await row(page, "Renew").getByRole("checkbox").click();
  await page.locator("main > [role=status] button").waitFor();
  await look("waiting");
  await repair(page);

  await page.context().setOffline(true);
  await page.locator("form input").first().fill("Feed the cat");
  await page.keyboard.press("Enter");
  await row(page, "Feed the cat").waitFor();
  await look("offline");
  await page.locator("header button").last().click();
  await look("leaving");
  await page.keyboard.press("Escape");
  await page.context().setOffline(false);

  await answerWith(page, 503, { "retry-after": "40" }, "GET");
  await page.goto("/?status=done");
  await page
    .getByRole("alert")
    .filter({ has: page.getByRole("button") })
    .waitFor();
  await look("away");
  await repair(page);

  await slowDown(page, 2_500, "GET");
  await page.goto("/?status=all&sort=title");
  await page.locator("section[aria-busy=true] div").first().waitFor();
  await look("loading");
  await row(page, "Pay the rent").waitFor();
  await repair(page);

  await answerNonsense(page);
  await page.goto("/?status=all&sort=changed");
  await page.locator("h1 ~ button").waitFor();
  await look("stopped");
  return account;
}
