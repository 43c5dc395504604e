import { expect, test, vi } from "vitest";
import { taskWith } from "../model/sample-task";
import { createHistory } from "./history";

const [milk, rent] = [taskWith({ id: "milk" }), taskWith({ id: "rent" })];

test("what was refused of several changes is not undone with the others", () => {
  const history = createHistory();
  const undo = vi.fn();
  const { withdraw } = history.record({ tasks: [milk, rent], undo });
  expect(withdraw(milk)).toBe(false);
  history.undoLast();
  expect(undo).toHaveBeenCalledExactlyOnceWith([rent]);
});

test("what was refused altogether costs no press", () => {
  const history = createHistory();
  const [before, refused] = [vi.fn(), vi.fn()];
  history.record({ tasks: [milk], undo: before });
  const { withdraw } = history.record({ tasks: [rent], undo: refused });
  expect(withdraw(rent)).toBe(true);
  history.undoLast();
  expect(before).toHaveBeenCalledExactlyOnceWith([milk]);
  expect(refused).not.toHaveBeenCalled();
});

test("a refused deletion is forgotten, and other changes of the same task are not", () => {
  const history = createHistory();
  const [edit, deletion] = [vi.fn(), vi.fn()];
  history.record({ tasks: [milk], undo: edit });
  history.record({ tasks: [milk, rent], isDeletion: true, undo: deletion });
  history.forgetDeletionsOf(new Set([milk.id]));
  history.undoLast();
  expect(deletion).toHaveBeenCalledExactlyOnceWith([rent]);
  history.undoLast();
  expect(edit).toHaveBeenCalledExactlyOnceWith([milk]);
});
