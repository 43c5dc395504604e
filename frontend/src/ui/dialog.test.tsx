import { useState } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Button } from "./button";
import { Dialog } from "./dialog";

function Opener() {
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

test("a dialog takes the focus and, closed by Escape, gives it back", async () => {
  const page = await render(<Opener />);
  const opener = page.getByRole("button", { name: "Open" });
  await opener.click();
  await expect.element(page.getByRole("dialog", { name: "Question" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Answer" })).toHaveFocus();

  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

test("Escape closes the dialog on top, and not the one that it is in", async () => {
  let closed = 0;
  const page = await render(
    <Dialog
      title="Below"
      onClose={() => {
        closed += 1;
      }}
    >
      <Opener />
    </Dialog>,
  );
  await page.getByRole("button", { name: "Open" }).click();
  await expect.element(page.getByRole("button", { name: "Answer" })).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog", { name: "Question" })).not.toBeInTheDocument();
  expect(closed).toBe(0);
});

test("whoever chooses no file stays in the dialog", async () => {
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
