import type { BrowserContext, Page } from "@playwright/test";
import { enter } from "./fixtures.ts";
import type { Account } from "./people.ts";
import type { Random } from "./random.ts";

/** A task as the simulated user believes it to be. */
export interface Believed {
  title: string;
  description: string | null;
  completed: boolean;
}

interface Touched extends Believed {
  /** The tab it was created in; only that tab changes it again. */
  tab: number;
  /** Not touched again after a reload, when the tab may show an older version of unsent changes. */
  rests: boolean;
}

const TABS = [0, 1] as const;

/** A simulated user in a hurry with two tabs, who remembers everything typed and done. */
export class Walker {
  /** The actions taken, for the report. */
  readonly steps: string[] = [];
  readonly #context: BrowserContext;
  readonly #account: Account;
  readonly #random: Random;
  readonly #tasks = new Set<Touched>();
  readonly #pages: Page[] = [];
  #written = 0;

  constructor(context: BrowserContext, account: Account, random: Random) {
    this.#context = context;
    this.#account = account;
    this.#random = random;
  }

  async begin(): Promise<void> {
    for (const tab of TABS) {
      this.#pages[tab] = await this.#open();
    }
  }

  async step(): Promise<void> {
    const tab = this.#random.pick(TABS);
    const task = this.#random.pick([undefined, ...this.#touchable(tab)]);
    const act = this.#random.pick([
      () => this.#add(tab),
      () => this.#add(tab),
      () => this.#tick(tab, task),
      () => this.#edit(tab, task),
      () => this.#edit(tab, task),
      () => this.#undoneDeletion(tab, task),
      () => this.#offline(tab),
      () => this.#again(tab),
    ]);
    await act();
  }

  /** The tasks that the service must have once everything has arrived. */
  believed(): Believed[] {
    return [...this.#tasks].map(({ title, description, completed }) => ({
      title,
      description,
      completed,
    }));
  }

  get pages(): readonly Page[] {
    return this.#pages;
  }

  async #open(): Promise<Page> {
    const page = await this.#context.newPage();
    page.on("dialog", (question) => question.accept());
    await enter(page, this.#account, "/?status=all");
    await page.getByRole("heading", { name: "Tasks" }).waitFor();
    return page;
  }

  #page(tab: number): Page {
    const page = this.#pages[tab];
    if (!page) {
      throw new Error("the walk has not begun");
    }
    return page;
  }

  #touchable = (tab: number) => [...this.#tasks].filter((task) => task.tab === tab && !task.rests);

  #row = (tab: number, { title }: Believed) =>
    this.#page(tab).locator("[data-task]").filter({ hasText: title });

  #text = (what: string) => {
    this.#written += 1;
    return `${what} no ${this.#written}.`;
  };

  async #add(tab: number): Promise<void> {
    const page = this.#page(tab);
    const title = this.#text("Task");
    const hurried = this.#random.chance(0.4);
    this.steps.push(`${tab}: add ${title}${hurried ? " twice pressed" : ""}`);
    await page.getByLabel("New task").fill(title);
    if (hurried) {
      await page.getByRole("button", { name: "Add" }).dblclick();
    } else {
      await page.keyboard.press("Enter");
    }
    this.#tasks.add({ title, description: null, completed: false, tab, rests: false });
  }

  async #tick(tab: number, task: Touched | undefined): Promise<void> {
    if (!task) {
      return;
    }
    const twice = this.#random.chance(0.3);
    this.steps.push(`${tab}: tick ${task.title}${twice ? " twice" : ""}`);
    const box = this.#row(tab, task).getByRole("checkbox");
    await (twice ? box.dblclick() : box.click());
    task.completed = twice ? task.completed : !task.completed;
  }

  async #edit(tab: number, task: Touched | undefined): Promise<void> {
    if (!task) {
      return;
    }
    const page = this.#page(tab);
    const [title, description] = [this.#text("Task"), this.#text("Words")];
    this.steps.push(`${tab}: edit ${task.title} to ${title} ${description}`);
    await this.#row(tab, task).getByRole("link").click();
    await page.getByLabel("Title").fill(title);
    await page.getByLabel("Description").fill(description);
    if (this.#random.chance(0.5)) {
      await page.getByRole("button", { name: "Save" }).dblclick({ timeout: 20_000 });
    } else {
      await page.keyboard.press("Control+Enter");
    }
    await page.getByRole("dialog").waitFor({ state: "detached", timeout: 20_000 });
    Object.assign(task, { title, description });
  }

  async #undoneDeletion(tab: number, task: Touched | undefined): Promise<void> {
    const page = this.#page(tab);
    if (task) {
      this.steps.push(`${tab}: delete ${task.title} and take it back`);
      await this.#row(tab, task).getByRole("button", { name: "Delete" }).click();
      await page.getByRole("button", { name: "Undo" }).last().click();
      await this.#row(tab, task).waitFor();
    }
  }

  async #offline(tab: number): Promise<void> {
    this.steps.push(`${tab}: offline`);
    await this.#context.setOffline(true);
    await this.#add(tab);
    await this.#context.setOffline(false);
  }

  /** Reloads a tab, or closes it without unload events and opens a new one. */
  async #again(tab: number): Promise<void> {
    for (const task of this.#touchable(tab)) {
      task.rests = true;
    }
    if (this.#random.chance(0.5)) {
      this.steps.push(`${tab}: reload`);
      await this.#page(tab).reload();
    } else {
      this.steps.push(`${tab}: the tab dies`);
      await this.#page(tab).close();
      this.#pages[tab] = await this.#open();
    }
  }
}
