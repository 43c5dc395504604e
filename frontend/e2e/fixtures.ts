import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { type Person, somebody } from "./people.ts";
import { Watch } from "./watch.ts";

interface Fixtures {
  watch: Watch;
  /** A browser of somebody else: another context, with nothing in common with the first. */
  elsewhere: () => Promise<Page>;
  /** A page on which a new person has just signed up. */
  signedUp: { page: Page; person: Person };
}

export const expect = base.expect;

export const test = base.extend<Fixtures>({
  watch: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here.
    async ({}, use) => {
      const watch = new Watch();
      await use(watch);
    },
    { auto: true },
  ],

  request: async ({ request, watch }, use) => {
    watch.overRequests(request);
    await use(request);
    await watch.conclude();
  },

  context: async ({ context, watch }, use) => {
    await watch.overContext(context);
    await use(context);
    await watch.conclude(context);
  },

  elsewhere: async ({ browser, watch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      await watch.overContext(context);
      return context.newPage();
    });
    await watch.conclude(...contexts);
    await Promise.all(contexts.map((context) => context.close()));
  },

  signedUp: async ({ page }, use) => {
    const person = somebody();
    await signUp(page, person);
    await use({ page, person });
  },
});

export async function signUp(page: Page, person: Person): Promise<void> {
  await page.goto("/sign-up");
  await page.getByLabel("Email").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Create account" }).click();
  await page.getByRole("heading", { name: "Tasks" }).waitFor();
}

export async function signIn(page: Page, { email, password }: Omit<Person, "name">): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

export async function addTask(page: Page, title: string): Promise<void> {
  const newTask = page.getByLabel("New task");
  await newTask.fill(title);
  await newTask.press("Enter");
  await page.getByRole("link", { name: title }).waitFor();
}
