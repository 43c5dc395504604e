import { useRef, useState } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createIds } from "../model/ids";
import { taskWith } from "../model/sample-task";
import { WorkspaceContext } from "../sync/use-workspace";
import type { Workspace } from "../sync/workspace";
import { useRowFocus } from "./use-row-focus";

const TASKS = ["milk", "bank", "rent"].map((title) => taskWith({ id: title, title }));

interface ListState {
  titles: readonly string[];
  /** Incremented to remount the rows. */
  drawing: number;
  undrawn?: string;
  message?: boolean;
}

let show: (state: Partial<ListState>) => void;
let move: (id: string) => void;

function List() {
  const [state, setState] = useState<ListState>({ titles: ["milk", "bank", "rent"], drawing: 0 });
  const newTask = useRef<HTMLInputElement>(null);
  const tasks = TASKS.filter(({ title }) => state.titles.includes(title));
  const focus = useRowFocus(tasks, newTask, false);
  show = (next) => setState((now) => ({ ...now, ...next }));
  move = focus.move;
  return (
    <>
      <input ref={newTask} aria-label="New task" />
      {tasks
        .filter(({ title }) => title !== state.undrawn)
        .map(({ id, title }) => (
          <div key={`${state.drawing}-${id}`} data-task={id}>
            <input type="checkbox" aria-label={`Done: ${title}`} />
            <a href={`#${title}`}>{title}</a>
          </div>
        ))}
      <p>{`drawn: ${state.drawing}, ${tasks.length} tasks`}</p>
      {state.message && (
        <p data-message>
          <button type="button" onClick={() => show({ message: false, titles: ["milk", "bank"] })}>
            Undo
          </button>
        </p>
      )}
    </>
  );
}

async function list() {
  // The hook uses nothing else of it.
  const workspace = { ids: createIds() } as Workspace;
  const page = await render(
    <WorkspaceContext value={workspace}>
      <List />
    </WorkspaceContext>,
  );
  const title = (name: string) => page.getByRole("link", { name });
  const focus = (name: string) => (title(name).element() as HTMLElement).focus();
  return { page, title, focus };
}

test("a removed row passes the focus to the next one", async () => {
  const { title, focus } = await list();
  focus("bank");
  show({ titles: ["milk", "rent"] });
  await expect.element(title("rent")).toHaveFocus();
});

test("a remounted row keeps the focus on the same control", async () => {
  const { page, title, focus } = await list();
  focus("bank");
  show({ drawing: 1 });
  await expect.element(title("bank")).toHaveFocus();
  const box = page.getByLabelText("Done: bank");
  (box.element() as HTMLElement).focus();
  show({ drawing: 2 });
  await expect.element(box).toHaveFocus();
});

test("a row remounted while it is about to be focused gets the focus", async () => {
  const { title, focus } = await list();
  focus("bank");
  show({ titles: ["milk", "rent"], drawing: 1 });
  show({ drawing: 2 });
  await expect.element(title("rent")).toHaveFocus();
});

test("a row not rendered yet gets the focus once it is", async () => {
  const { page, title, focus } = await list();
  show({ undrawn: "rent" });
  await expect.element(title("rent")).not.toBeInTheDocument();
  focus("bank");
  move("rent");
  show({ drawing: 1 });
  await expect.element(page.getByText(/drawn: 1/)).toBeVisible();
  show({ undrawn: "" });
  await expect.element(title("rent")).toHaveFocus();
});

test("a message that disappears returns the focus to the row", async () => {
  const { page, title, focus } = await list();
  show({ message: true, titles: ["milk"] });
  const undo = page.getByRole("button", { name: "Undo" });
  await expect.element(undo).toBeVisible();
  focus("milk");
  (undo.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(title("milk")).toHaveFocus();
});

test("the focus stays where Tab moved it", async () => {
  const { page, focus } = await list();
  focus("milk");
  await userEvent.keyboard("{Shift>}{Tab}{Tab}{/Shift}");
  const newTask = page.getByLabelText("New task");
  await expect.element(newTask).toHaveFocus();
  show({ drawing: 1 });
  await expect.element(page.getByText(/drawn: 1/)).toBeVisible();
  await expect.element(newTask).toHaveFocus();
});

test.each(["nothing", "a field that then goes"])(
  "a press on %s is no reason to take the focus back",
  async (where) => {
    const { page, focus } = await list();
    focus("bank");
    const newTask = page.getByLabelText("New task");
    await (where === "nothing" ? page.getByText(/drawn: 0/) : newTask).click();
    (document.activeElement as HTMLElement).blur();
    show({ drawing: 1, titles: ["milk", "rent"] });
    await expect.element(page.getByText("drawn: 1, 2 tasks")).toBeVisible();
    await expect.poll(() => document.activeElement).toBe(document.body);
  },
);

test("a click beside the row's controls clears the focus", async () => {
  const { page, focus } = await list();
  focus("bank");
  (document.activeElement as HTMLElement).blur();
  show({ drawing: 1 });
  await expect.element(page.getByText(/drawn: 1/)).toBeVisible();
  await expect.poll(() => document.activeElement).toBe(document.body);
});
