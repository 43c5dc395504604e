import { readJson } from "./json-file";
import { FileFault, type Reading } from "./parsed-file";
import { readCsv } from "./read-csv";

/** Bytes. 10,000 tasks with long descriptions are less. */
const LARGEST = 64 * 1024 * 1024;

/** Reads a file that somebody chose; throws a `FileFault`. */
export async function readFile(file: File): Promise<Reading> {
  if (file.size > LARGEST) {
    throw new FileFault("tooLarge");
  }
  const bytes = await file.arrayBuffer().catch(() => {
    throw new FileFault("unreadable");
  });
  const text = decoded(bytes);
  // By what is in it, for a name can say anything.
  return /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text);
}

/** UTF-8, or the UTF-16 that spreadsheets call Unicode; either without its byte order mark. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileFault("notUtf8");
  }
}
