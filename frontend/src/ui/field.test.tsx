import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { Field } from "./field";

test("a control is named by its label and described by its errors", async () => {
  const page = await render(
    <Field label="Title" faults={["must not be blank"]}>
      {(control) => <input {...control} />}
    </Field>,
  );
  const input = page.getByLabelText("Title");
  await expect.element(input).toHaveAccessibleDescription("must not be blank");
  await expect.element(input).toBeInvalid();
});
