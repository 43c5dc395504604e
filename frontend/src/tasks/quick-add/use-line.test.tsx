import { expect, test } from "vitest";
import { renderHook } from "vitest-browser-react";
import { useLine } from "./use-line";

const VIEW = { due_date: "2026-11-27", priority: "low" } as const;

async function lineOf(text: string, inherited = {}) {
  const { result, act } = await renderHook(() => useLine(text, inherited));
  await act(() => result.current.load());
  await expect.poll(() => result.current.read("x !high").priority).toBe("high");
  const press = (kind: string) =>
    act(() => result.current.chips.find((chip) => chip.kind === kind)?.onRemove());
  return { line: () => result.current, press };
}

test("a task inherits from its view what the line does not specify", async () => {
  const { line } = await lineOf("buy milk !high", VIEW);
  expect(line().content("buy milk !high")).toEqual({
    title: "buy milk",
    due_date: VIEW.due_date,
    priority: "high",
  });
  expect(line().chips).toHaveLength(2);
});

test("an inherited value can be dismissed", async () => {
  const { line, press } = await lineOf("buy milk", VIEW);
  await press("due_date");
  await press("priority");
  expect(line().content("buy milk")).toEqual({ title: "buy milk" });
  expect(line().chips).toEqual([]);
  expect(line().said).toContain("Removed");
});

test("dismissing a recognised value restores the inherited one", async () => {
  const { line, press } = await lineOf("buy milk !high", VIEW);
  await press("priority");
  expect(line().content("buy milk !high")).toEqual({ title: "buy milk !high", ...VIEW });
  expect(line().said).toContain("“!high” stays in the title.");
});

test("only displayed values are applied", async () => {
  const { line } = await lineOf("buy milk");
  expect(line().content("buy milk tomorrow !high")).toEqual({ title: "buy milk tomorrow !high" });
});

test("an empty line shows nothing", async () => {
  const { line } = await lineOf("  ", VIEW);
  expect(line().chips).toEqual([]);
});
