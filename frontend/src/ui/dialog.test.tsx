import { useState } from "react";
import { expect, test } from "vitest";
import { page as browser, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Button } from "./button";
import { Dialog } from "./dialog";

function DialogWithOpener() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      {open && (
        <Dialog title="Question" onClose={() => setOpen(false)}>
          <Button>Answer</Button>
        </Dialog>
      )}
    </>
  );
}

test("a dialog takes the focus and returns it when closed by Escape", async () => {
  const page = await render(<DialogWithOpener />);
  const opener = page.getByRole("button", { name: "Open" });
  await opener.click();
  await expect.element(page.getByRole("dialog", { name: "Question" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Answer" })).toHaveFocus();

  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

test("Escape closes only the topmost dialog", async () => {
  let closed = 0;
  const page = await render(
    <Dialog
      title="Below"
      onClose={() => {
        closed += 1;
      }}
    >
      <DialogWithOpener />
    </Dialog>,
  );
  await page.getByRole("button", { name: "Open" }).click();
  await expect.element(page.getByRole("button", { name: "Answer" })).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog", { name: "Question" })).not.toBeInTheDocument();
  expect(closed).toBe(0);
});

test("cancelling a file picker does not close the dialog", async () => {
  let closed = 0;
  const page = await render(
    <Dialog
      title="Import"
      onClose={() => {
        closed += 1;
      }}
    >
      <input type="file" aria-label="File" />
    </Dialog>,
  );
  page
    .getByLabelText("File")
    .element()
    .dispatchEvent(new Event("cancel", { bubbles: true }));
  expect(closed).toBe(0);
});

test.each(["centred", "sheet"] as const)(
  "a %s dialog keeps the focus while the window is resized or zoomed",
  async (look) => {
    await browser.viewport(1300, 800);
    const page = await render(
      <Dialog title="Edit" look={look}>
        <input aria-label="Title" />
        <input aria-label="Description" />
      </Dialog>,
    );
    const description = page.getByLabelText("Description");
    await description.fill("Two lit");
    for (const width of [1500, 1300]) {
      await browser.viewport(width, 800);
      await expect.poll(() => matchMedia("(width >= 90rem)").matches).toBe(width === 1500);
      await userEvent.keyboard("r");
      await expect.element(description).toHaveFocus();
    }
    await expect.element(description).toHaveValue("Two litrr");
  },
);
