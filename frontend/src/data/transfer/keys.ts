import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, randomBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Content, fingerprint } from "../files/content";

/**
 * The same key for the same content, so that a file that is read again adds nothing. Equal tasks are told apart by how
 * many came before. Not the browser's own SHA-256, which pages over plain http do not have.
 */
export const keyOf = (content: Content, ordinal: number): string =>
  bytesToHex(sha256(utf8ToBytes(`import ${ordinal} ${fingerprint(content)}`)));

/** A key that no other request has. */
export const freshKey = (): string => bytesToHex(randomBytes(32));
