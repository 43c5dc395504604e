import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, randomBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Content, fingerprint } from "../files/content";

/**
 * The same key for the same content, so that importing a file twice adds nothing. The ordinal distinguishes equal
 * tasks. Web Crypto's SHA-256 is not available to pages served over plain http.
 */
export const idempotencyKeyOf = (content: Content, ordinal: number): string =>
  bytesToHex(sha256(utf8ToBytes(`import ${ordinal} ${fingerprint(content)}`)));

/** A key unique to one request. */
export const randomKey = (): string => bytesToHex(randomBytes(32));
