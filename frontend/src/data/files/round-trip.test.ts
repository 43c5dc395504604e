import ICAL from "ical.js";
import { expect, test } from "vitest";
import type { Task } from "../../tasks/model/task";
import { contentOf } from "./content";
import { writeICalendar } from "./icalendar";
import { writeJson } from "./json-file";
import { readFile } from "./read-file";
import { sampleContents, sampleNumbers } from "./sample-contents";
import { writeCsv } from "./write-csv";

const tasks: Task[] = sampleContents(1_000, sampleNumbers(11)).map((content, n) => ({
  ...content,
  id: `01a2035d-2bcb-7f37-a1e1-${String(n).padStart(12, "0")}`,
  user_id: "ada",
  created_at: "2026-11-22T13:06:07.435951Z",
  updated_at: "2026-11-23T13:06:07.435951Z",
}));

const asFile = (text: string) => new File([text], "tasks");

test("the samples come from every plane", () => {
  const planes = new Set(
    [...tasks.map(({ title }) => title).join("")].map((c) => (c.codePointAt(0) ?? 0) >> 16),
  );
  expect(planes.size).toBe(17);
});

test("a JSON export is read back, field by field", async () => {
  const { kind, rows, faults } = await readFile(asFile(writeJson(tasks, new Date())));
  expect(kind).toBe("json");
  expect(faults).toEqual([]);
  expect(rows.map(({ content }) => content)).toEqual(tasks.map(contentOf));
  expect(rows[0]?.id).toBe(tasks[0]?.id);
});

test("a CSV export is read back, field by field", async () => {
  const { kind, rows, faults } = await readFile(asFile(writeCsv(tasks)));
  expect(kind).toBe("csv");
  expect(faults).toEqual([]);
  expect(rows.map(({ content }) => content)).toEqual(tasks.map(contentOf));
});

test("a CSV export resaved with other line ends and without a byte order mark is read back", async () => {
  const plain = tasks.filter(({ title, description }) => !/[\r\n]/.test(`${title}${description}`));
  const text = writeCsv(plain).slice(1).replaceAll("\r\n", "\n");
  const { rows } = await readFile(asFile(text));
  expect(rows.map(({ content }) => content)).toEqual(plain.map(contentOf));
});

test("no cell can be taken for a formula", () => {
  const cells = writeCsv(tasks)
    .slice(1)
    .split(/(?:^|,|\r\n)(?="?)/)
    .map((cell) => cell.replace(/^"/, ""));
  expect(cells.filter((cell) => cell.startsWith("'=")).length).toBeGreaterThan(50);
  const first = tasks.slice(0, 8).map((task) => writeCsv([task]).split("\r\n")[1]);
  expect(first).toEqual(tasks.slice(0, 8).map(() => expect.stringMatching(/^"?('|''tis)/)));
});

test("no title can be taken for a number, a date or a truth value", () => {
  const cellOf = (title: string) => writeCsv([{ ...(tasks[0] as Task), title }]).split("\r\n")[1];
  for (const title of ["007", "-0", "1,5", "12/3", "12:30", "5.3.2027", "May 5", "TRUE", "(5)"]) {
    expect(cellOf(title)).toMatch(/^"?'/);
  }
  for (const title of ["3 eggs", "May", "Room 5", "7-Zip", "trueish", "2nd of March"]) {
    expect(cellOf(title)).toMatch(/^[^"']/);
  }
});

test("an iCalendar parser reads back the tasks", () => {
  const text = writeICalendar(tasks);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const toDos = calendar.getAllSubcomponents("vtodo");
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  expect(toDos).toHaveLength(tasks.length);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: iCalendar does not allow them.
  const storable = (value: string) => value.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, "");
  const lines = (value: string) => storable(value).replace(/\r\n|\r/g, "\n");
  for (const [n, toDo] of toDos.entries()) {
    const { id, title, description, completed, priority, due_date } = tasks[n] as Task;
    expect(toDo.getFirstPropertyValue("uid")).toBe(id);
    expect(toDo.getFirstPropertyValue("summary")).toBe(lines(title));
    expect(toDo.getFirstPropertyValue("description") ?? "").toBe(lines(description ?? ""));
    expect(toDo.getFirstPropertyValue("status")).toBe(completed ? "COMPLETED" : "NEEDS-ACTION");
    expect(toDo.getFirstPropertyValue("priority")).toBe({ high: 1, medium: 5, low: 9 }[priority]);
    // The parser does not pad early years to four digits.
    const due = toDo.getFirstPropertyValue("due")?.toString().padStart(10, "0");
    expect(due ?? null).toBe(due_date);
    expect(toDo.getFirstPropertyValue("dtstamp")?.toString()).toBe("2026-11-23T13:06:07Z");
    expect(toDo.hasProperty("completed")).toBe(completed);
  }
});

test("calendar lines have at most 75 octets and end with CRLF", () => {
  const lines = writeICalendar(tasks).split("\r\n");
  expect(lines.at(-1)).toBe("");
  const octets = lines.map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
});
