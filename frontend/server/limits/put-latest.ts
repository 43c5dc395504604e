/** More callers, or accounts, than one process serves in an hour. */
const MAX_ENTRIES = 100_000;

/** Puts an entry at the end of the order of last use, and evicts the oldest of too many. */
export function putLatest<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > MAX_ENTRIES) {
    map.delete(map.keys().next().value ?? key);
  }
}
