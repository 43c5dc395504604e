import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { Toast } from "./toast";

test("a message reports when it is pointed at or focused, and when it no longer is", async () => {
  const onHeld = vi.fn();
  const page = await render(
    <>
      <button type="button">Elsewhere</button>
      <Toast
        text="Deleted"
        action={{ label: "Undo", run: () => undefined }}
        close="Close"
        onClose={() => undefined}
        onHeld={onHeld}
      />
    </>,
  );
  await page.getByRole("button", { name: "Undo" }).hover();
  expect(onHeld).toHaveBeenLastCalledWith(true);
  await page.getByRole("button", { name: "Elsewhere" }).hover();
  expect(onHeld).toHaveBeenLastCalledWith(false);
  page.getByRole("button", { name: "Close" }).element().focus();
  expect(onHeld).toHaveBeenLastCalledWith(true);
  page.getByRole("button", { name: "Elsewhere" }).element().focus();
  expect(onHeld).toHaveBeenLastCalledWith(false);
});
