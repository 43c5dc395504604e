import { readJson } from "./json-file";
import { FileError, type ParsedFile } from "./parsed-file";
import { readCsv } from "./read-csv";

/** Enough for 10,000 tasks with long descriptions. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Reads a chosen file; throws a `FileError`. */
export async function readFile(file: File): Promise<ParsedFile> {
  if (file.size > MAX_BYTES) {
    throw new FileError("tooLarge");
  }
  const bytes = await file.arrayBuffer().catch(() => {
    throw new FileError("unreadable");
  });
  const text = decode(bytes);
  // By content, because the name may be misleading.
  return /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text);
}

/** Decodes UTF-8, or the UTF-16 that spreadsheets call Unicode, and drops the byte order mark. */
function decode(bytes: ArrayBuffer): string {
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
    throw new FileError("notUtf8");
  }
}
