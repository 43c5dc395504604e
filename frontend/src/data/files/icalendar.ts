import type { Task } from "../../tasks/model/task";

const PRIORITIES = { high: 1, medium: 5, low: 9 } as const;

/** The tasks as to-dos of RFC 5545. */
export const writeICalendar = (tasks: readonly Task[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Freehold//Tasks//EN",
    ...tasks.flatMap(toDo),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");

function toDo({ id, title, description, completed, priority, due_date, ...times }: Task): string[] {
  const changed = utc(times.updated_at);
  return [
    "BEGIN:VTODO",
    `UID:${id}`,
    `DTSTAMP:${changed}`,
    `CREATED:${utc(times.created_at)}`,
    `LAST-MODIFIED:${changed}`,
    `SUMMARY:${escaped(title)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(due_date ? [`DUE;VALUE=DATE:${due_date.replaceAll("-", "")}`] : []),
    `PRIORITY:${PRIORITIES[priority]}`,
    // The service keeps no time of completion; the last change is the nearest to it.
    ...(completed
      ? ["STATUS:COMPLETED", `COMPLETED:${changed}`, "PERCENT-COMPLETE:100"]
      : ["STATUS:NEEDS-ACTION"]),
    "END:VTODO",
  ];
}

/** A time of the API, which is in UTC, without what is less than a second. */
const utc = (time: string) => `${time.slice(0, 19).replace(/[-:]/g, "")}Z`;

/** Section 3.3.11. It knows no control characters but tab and line break, so the others are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, "");

const MOST_OCTETS = 75;

/** Section 3.1: no line over 75 octets, and none parted within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = "";
  let room = MOST_OCTETS;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (octets > room) {
      out += "\r\n ";
      room = MOST_OCTETS - 1;
    }
    out += character;
    room -= octets;
  }
  return out;
}
