import { browserStorage } from "../store/storage";
import { type Store, store } from "../store/store";

export interface Preference<Value extends string> extends Store<Value> {
  choose: (value: Value) => void;
}

/**
 * A preference stored in this browser. The first value is the default; choosing it removes the stored
 * value.
 */
export function preference<Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): Preference<Value> {
  const key = `freehold.${name}`;
  const readKept = () => values.find((value) => value === browserStorage.get(key)) ?? values[0];
  const current = store(readKept());
  // A choice in another tab.
  addEventListener("storage", (event) => {
    if (event.key === key) {
      current.set(readKept());
    }
  });
  return {
    ...current,
    choose: (value) => {
      if (value === values[0]) {
        browserStorage.remove(key);
      } else {
        browserStorage.set(key, value);
      }
      current.set(value);
    },
  };
}
