import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { Toast } from "./toast";

test.each([
  ["ltr", "“کتاب لائیں” was put back."],
  ["rtl", "«Buy milk» حذف ہو گیا۔"],
])("a title of the other direction does not turn a sentence around: %s", async (dir, text) => {
  const page = await render(
    <div dir={dir}>
      <Toast text={text} close="Close" onClose={() => undefined} onHeld={() => undefined} />
    </div>,
  );
  const words = page.getByText(text).element();
  expect(getComputedStyle(words).direction).toBe(dir);
  const title = words.querySelector("bdi");
  expect(title && getComputedStyle(title).direction).not.toBe(dir);
});

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
