import { browserStorage } from "../store/storage";
import { type Store, store } from "../store/store";

export interface Preference<Value extends string> extends Store<Value> {
  choose: (value: Value) => void;
}

/**
 * A choice that this browser keeps. Nothing is kept until somebody chooses, and the first of the
 * values, which is what holds without a choice, is kept by forgetting.
 */
export function preference<Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): Preference<Value> {
  const key = `freehold.${name}`;
  const kept = () => values.find((value) => value === browserStorage.get(key)) ?? values[0];
  const current = store(kept());
  // Another tab has chosen.
  addEventListener("storage", (event) => {
    if (event.key === key) {
      current.set(kept());
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
