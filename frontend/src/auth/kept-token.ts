import { browserStorage } from "../store/storage";
import { readToken, type Session } from "./token";

/** Here for whoever asked to stay signed in on this device, and for nobody else. */
const KEY = "freehold.kept-token";

/** The token that this device keeps, until it runs out by this device's clock; should that be slow, the service says so. */
export function keptToken(): string {
  const token = browserStorage.get(KEY) ?? "";
  if (token && (readToken(token)?.expiresAt ?? 0) <= Date.now()) {
    browserStorage.remove(KEY);
    return "";
  }
  return token;
}

/** Whether it is this person whom the device keeps signed in. */
export const isKept = (userId: string): boolean => readToken(keptToken())?.userId === userId;

/** Keeps this session in place of any other, or, if it is not to stay, none. */
export function keep({ token }: Session, stays: boolean): void {
  if (stays) {
    browserStorage.set(KEY, token);
  } else {
    browserStorage.remove(KEY);
  }
}

/** Forgets the token of this person. */
export function forgetKept(userId: string): void {
  if (isKept(userId)) {
    browserStorage.remove(KEY);
  }
}

/** A session that is over takes its token along, and leaves a later one of the same person alone. */
export function forgetWith({ userId, issuedAt }: Session): void {
  const kept = readToken(keptToken());
  if (kept?.userId === userId && kept.issuedAt <= issuedAt) {
    browserStorage.remove(KEY);
  }
}
