import { browserStorage } from "../store/storage";
import { readToken, type Session } from "./token";

/** Set only if the user asked to stay signed in on this device. */
const KEY = "freehold.kept-token";

/** The token kept on this device, unless it has expired by the device's clock; if that is slow, the API refuses it. */
export function readKeptToken(): string {
  const token = browserStorage.get(KEY) ?? "";
  if (token && (readToken(token)?.expiresAt ?? 0) <= Date.now()) {
    browserStorage.remove(KEY);
    return "";
  }
  return token;
}

/** Whether this device keeps this user signed in. */
export const isTokenKept = (userId: string): boolean =>
  readToken(readKeptToken())?.userId === userId;

/** Keeps this session in place of any other, or none at all. */
export function keepToken({ token }: Session, stays: boolean): void {
  if (stays) {
    browserStorage.set(KEY, token);
  } else {
    browserStorage.remove(KEY);
  }
}

/** Forgets the kept token if it is this user's. */
export function forgetKept(userId: string): void {
  if (isTokenKept(userId)) {
    browserStorage.remove(KEY);
  }
}

/** Forgets the kept token of an ended session, but not one from a later sign-in of the same user. */
export function forgetUnlessNewer({ userId, issuedAt }: Session): void {
  const kept = readToken(readKeptToken());
  if (kept?.userId === userId && kept.issuedAt <= issuedAt) {
    browserStorage.remove(KEY);
  }
}
