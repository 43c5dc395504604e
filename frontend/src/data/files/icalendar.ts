import type { Task } from "../../tasks/model/task";

const PRIORITIES = { high: 1, medium: 5, low: 9 } as const;

/** The tasks as VTODO components of RFC 5545. */
export const writeICalendar = (tasks: readonly Task[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Freehold//Tasks//EN",
    ...tasks.flatMap(toDo),
    "END:VCALENDAR",
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join("");

function toDo({ id, title, description, completed, priority, due_date, ...times }: Task): string[] {
  const changed = utc(times.updated_at);
  return [
    "BEGIN:VTODO",
    `UID:${id}`,
    `DTSTAMP:${changed}`,
    `CREATED:${utc(times.created_at)}`,
    `LAST-MODIFIED:${changed}`,
    `SUMMARY:${escapeText(title)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    ...(due_date ? [`DUE;VALUE=DATE:${due_date.replaceAll("-", "")}`] : []),
    `PRIORITY:${PRIORITIES[priority]}`,
    // The service does not record the time of completion; the last change comes closest.
    ...(completed
      ? ["STATUS:COMPLETED", `COMPLETED:${changed}`, "PERCENT-COMPLETE:100"]
      : ["STATUS:NEEDS-ACTION"]),
    "END:VTODO",
  ];
}

/** An API timestamp, which is in UTC, without fractions of a second. */
const utc = (time: string) => `${time.slice(0, 19).replace(/[-:]/g, "")}Z`;

/** Section 3.3.11 allows no control characters except tab and line break, so others are dropped. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it matches them in order to drop them.
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, "");

const MAX_OCTETS = 75;

/** Section 3.1: no line over 75 octets, and no fold within a character. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let out = "";
  let octetsLeft = MAX_OCTETS;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (octets > octetsLeft) {
      out += "\r\n ";
      octetsLeft = MAX_OCTETS - 1;
    }
    out += character;
    octetsLeft -= octets;
  }
  return out;
}
