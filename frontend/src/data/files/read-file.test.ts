import { expect, test } from "vitest";
import { FileError } from "./parsed-file";
import { readFile } from "./read-file";

const read = (content: BlobPart) => readFile(new File([content], "tasks"));

const milk = {
  title: "Buy milk",
  description: null,
  completed: false,
  priority: "medium",
  due_date: null,
};

async function contents(text: string) {
  const { rows } = await read(text);
  return rows.map(({ content }) => content);
}

async function faults(text: string) {
  return (await read(text)).faults.map(({ at, kind }) => [at, kind]);
}

test("a plain table needs only a title column", async () => {
  expect(await contents("title\nBuy milk\n")).toEqual([milk]);
  expect(await contents("Task\r\nBuy milk, eggs\r\n\r\n")).toEqual([
    { ...milk, title: "Buy milk, eggs" },
  ]);
});

test.each([",", ";", "\t"])(
  "the delimiter %j and other column names are accepted",
  async (sign) => {
    const line = (...cells: string[]) => cells.join(sign);
    const text = [
      line("Done", "Subject", "Notes", "Priority", "Deadline"),
      line("x", "Buy milk", "two litres", "High", "2026-12-01 18:00"),
      line("", "'quoted", "", "", ""),
    ].join("\n");
    expect(await contents(text)).toEqual([
      {
        title: "Buy milk",
        description: "two litres",
        completed: true,
        priority: "high",
        due_date: "2026-12-01",
      },
      { ...milk, title: "'quoted" },
    ]);
  },
);

test("an Urdu header is accepted", async () => {
  const text = "عنوان,ترجیح,مکمل,آخری تاریخ\nدودھ,زیادہ,ہاں,2026-12-01";
  expect(await contents(text)).toEqual([
    { ...milk, title: "دودھ", priority: "high", completed: true, due_date: "2026-12-01" },
  ]);
});

test("errors in a table have line numbers, even after multi-line cells", async () => {
  const text = [
    "title,description,completed,priority,due",
    'good,"one\ntwo\nthree",,,',
    '"  ",x,,,',
    "a,,perhaps,,",
    "a,,,urgent,",
    "a,,,,27/11/2026",
    "a,,,,2026-02-30",
    "a,,,,,b",
    `${"x".repeat(501)},,,,`,
    `a,${"x".repeat(5001)},,,`,
    "a\0b,,,,",
    'a,"b" c,,,',
  ].join("\n");
  expect(await faults(text)).toEqual([
    [5, "noTitle"],
    [6, "badCompleted"],
    [7, "badPriority"],
    [8, "badDate"],
    [9, "badDate"],
    [10, "manyCells"],
    [11, "longTitle"],
    [12, "longDescription"],
    [13, "badText"],
    [14, "badQuotes"],
  ]);
});

test("Todoist's template: sections are dropped, notes and dates in words go to the description", async () => {
  const text = [
    "TYPE,CONTENT,DESCRIPTION,PRIORITY,INDENT,AUTHOR,RESPONSIBLE,DATE,DATE_LANG,TIMEZONE",
    "section,At home,,,,,,,,",
    "task,Pay the rent,to the new account,1,1,Ada (1),,2026-12-01,en,Europe/Berlin",
    "note,The number is 12,,,,Ada (1),,,,",
    "task,Water the plants,,4,2,Ada (1),,every day,en,Europe/Berlin",
    ",,,,,,,,,",
    "task,,,4,1,,,,en,",
    "task,Odd,,9,1,,,,en,",
  ].join("\r\n");
  const { kind, rows, faults: found, remarks } = await read(`\ufeff${text}`);
  expect(kind).toBe("todoist");
  expect(remarks).toBe(2);
  expect(rows).toEqual([
    {
      at: 3,
      content: {
        title: "Pay the rent",
        description: "to the new account\n\nThe number is 12",
        completed: false,
        priority: "high",
        due_date: "2026-12-01",
      },
    },
    { at: 5, content: { ...milk, title: "Water the plants", description: "every day" } },
  ]);
  expect(found).toEqual([
    { at: 7, kind: "noTitle" },
    { at: 8, kind: "badPriority" },
  ]);
});

test("a plain array of tasks is read, and errors have the number of the entry", async () => {
  const list = [
    { title: "Buy milk", colour: "white" },
    { title: 1 },
    "Buy milk",
    { title: "a", completed: "yes" },
    { title: "a", priority: "urgent" },
    { title: "a", due_date: "2026-13-01" },
    { title: "a", description: "\ud800" },
    { title: "\u0085 \u3000" },
    { title: "a", due_date: "0000-01-01" },
  ];
  const text = JSON.stringify(list);
  expect(await contents(text)).toEqual([milk]);
  expect(await faults(text)).toEqual([
    [2, "noTitle"],
    [3, "noObject"],
    [4, "badCompleted"],
    [5, "badPriority"],
    [6, "badDate"],
    [7, "badText"],
    [8, "noTitle"],
    [9, "badDate"],
  ]);
});

test("titles are stripped exactly as the service does", async () => {
  const text = JSON.stringify([{ title: "\u0085 \ufeffa\ufeff\u2028" }]);
  expect(await contents(text)).toEqual([{ ...milk, title: "\ufeffa\ufeff" }]);
});

test("UTF-16, which spreadsheets call Unicode, is read", async () => {
  const units = [0xfeff, ..."title\nدودھ".split("").map((c) => c.charCodeAt(0))];
  expect((await read(new Uint16Array(units))).rows[0]?.content.title).toBe("دودھ");
});

test.each([
  ["[1,", "notJson"],
  ['{"a": 1}', "noList"],
  ["Buy milk\nBuy eggs", "noHeader"],
  ["", "noHeader"],
  [new Uint8Array([0x74, 0xe4, 0x74]), "notUtf8"],
])("%j cannot be read: %s", async (content, kind) => {
  await expect(read(content)).rejects.toEqual(new FileError(kind as FileError["kind"]));
});
