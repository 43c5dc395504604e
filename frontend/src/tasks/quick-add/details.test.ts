import { expect, test } from "vitest";
import { linesOf } from "./details";

test.each([
  ["milk\nbread", ["milk", "bread"]],
  ["milk\r\n\r\n  bread \rtea\n", ["milk", "bread", "tea"]],
  ["milk", []],
  ["milk\n", []],
  ["", []],
  [`milk\n${"x".repeat(501)}`, []],
  [`milk\n${"🦊".repeat(500)}`, ["milk", "🦊".repeat(500)]],
  ["x\n".repeat(100), Array.from({ length: 100 }, () => "x")],
  ["x\n".repeat(101), Array.from({ length: 101 }, () => "x")],
  [
    `${"x\n".repeat(100)}${"x".repeat(501)}`,
    [...Array.from({ length: 100 }, () => "x"), "x".repeat(501)],
  ],
])("%j", (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});
