import {
  type APIRequestContext,
  type BrowserContext,
  test as base,
  type Page,
} from "@playwright/test";
import { type Account, type Person, signUpOverHttp, somebody } from "./people.ts";
import { Watch } from "./watch.ts";

interface Fixtures {
  watch: Watch;
  /** A page in a separate browser context, as on another device. */
  elsewhere: () => Promise<Page>;
  /** A new user, signed up over HTTP, whose list is not open yet. */
  user: { person: Person; account: Account };
  /** The open list of a new user. */
  signedUp: Fixtures["user"] & { page: Page };
}

export const expect = base.expect;

export const test = base.extend<Fixtures>({
  watch: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright parses the fixture names from it.
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

  user: async ({ request }, use) => {
    const person = somebody();
    await use({ person, account: await signUpOverHttp(request, person) });
  },

  signedUp: async ({ page, user }, use) => {
    await enter(page, user.account);
    await use({ page, ...user });
  },
});

export const API = process.env["API_URL"] ?? "http://localhost:8080";

const tasksOf = ({ id }: Account) => `${API}/api/users/${encodeURIComponent(id)}/tasks`;

/** Opens the app with a session, as after a reload. */
export async function enter(page: Page, { token }: Account, path = "/"): Promise<void> {
  await page.addInitScript((value) => {
    // window.name survives reloads; afterwards the app's own changes to the token must persist.
    if (location.protocol.startsWith("http") && window.name !== "entered") {
      window.name = "entered";
      sessionStorage.setItem("freehold.token", value);
    }
  }, token);
  await page.goto(path);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

export interface Content {
  title: string;
  description?: string;
  completed?: boolean;
  priority?: "low" | "medium" | "high";
  due_date?: string;
}

/** Creates tasks through the API, not the page under test; the last one is the newest. */
export async function seed(
  request: APIRequestContext,
  account: Account,
  ...tasks: Content[]
): Promise<string[]> {
  const ids: string[] = [];
  for (const data of tasks) {
    const headers = { authorization: `Bearer ${account.token}` };
    const response = await request.post(tasksOf(account), { headers, data });
    expect(response.status()).toBe(201);
    ids.push((await response.json()).id);
  }
  return ids;
}

/** Creates many tasks, in no particular order. */
export async function seedMany(
  request: APIRequestContext,
  account: Account,
  count: number,
): Promise<void> {
  const AT_ONCE = 20;
  for (let made = 0; made < count; made += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - made) }, (_, n) => made + n);
    await Promise.all(some.map((n) => seed(request, account, { title: `Task ${n}` })));
  }
}

/** Sends any other request about a task directly to the API. */
export async function call(
  request: APIRequestContext,
  account: Account,
  method: "GET" | "PATCH" | "DELETE",
  id: string,
  data?: Partial<Content>,
) {
  return request.fetch(/^(\?|$)/.test(id) ? tasksOf(account) + id : `${tasksOf(account)}/${id}`, {
    method,
    headers: { authorization: `Bearer ${account.token}` },
    ...(data ? { data } : {}),
  });
}

export const titlesOf = async (request: APIRequestContext, account: Account): Promise<string[]> =>
  (await (await call(request, account, "GET", "")).json()).map(({ title }: Content) => title);

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

/** Resolves with the API's response to the next request with this method. */
export const answered = (page: Page, method: string) =>
  page.waitForResponse(
    (response) => response.url().startsWith(API) && response.request().method() === method,
  );

export async function addTask(page: Page, title: string): Promise<void> {
  const saved = answered(page, "POST");
  const newTask = page.getByLabel("New task");
  await newTask.fill(title);
  await newTask.press("Enter");
  await page.getByRole("link", { name: title }).waitFor();
  await saved;
}

/** Adds a task without waiting for it to be sent. */
export async function write(page: Page, title: string): Promise<void> {
  await page.getByLabel("New task").fill(title);
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: title }).waitFor();
}

/** Changes a title in the editor and saves with Enter. */
export async function retitle(page: Page, before: string, after: string): Promise<void> {
  await page.getByRole("link", { name: before }).click();
  const title = page.getByLabel("Title");
  await expect(title).toHaveValue(before);
  await title.fill(after);
  await title.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
}

export const row = (page: Page, title: string) =>
  page.getByRole("listitem").filter({ hasText: title });

/** The message about unsent changes. */
export const waiting = (page: Page) => page.getByText("waiting to be sent");

/** The date that many days from today, in the API's format. */
export function day(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
