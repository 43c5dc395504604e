import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { useTexts } from "../../i18n/texts";
import { CONTROL } from "../../ui/field";
import { type Filter, readFilter, writeFilter } from "../model/filter";

const TYPING_DELAY = 250;

interface SearchFieldProps {
  filter: Filter;
  /** Called on Escape in the empty field. */
  onLeave: () => void;
}

/** Searches as the user types; the address follows after a short pause. */
export function SearchField({ filter, onLeave }: SearchFieldProps) {
  const { filter: words } = useTexts();
  const [, navigate] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The address also changes by Back and by clearing the filters.
  useEffect(() => {
    if (input.current && input.current.value.trim() !== filter.q) {
      input.current.value = filter.q;
    }
  }, [filter.q]);

  useEffect(() => () => clearTimeout(timer.current), []);

  function search(typed: string) {
    clearTimeout(timer.current);
    timer.current = setTimeout(
      // Other filters may have changed since the key press.
      () =>
        navigate(`/${writeFilter({ ...readFilter(location.search), q: typed.trim() })}`, {
          replace: true,
        }),
      TYPING_DELAY,
    );
  }

  return (
    <input
      ref={input}
      type="search"
      aria-label={words.search}
      placeholder={words.search}
      defaultValue={filter.q}
      maxLength={200}
      dir="auto"
      onChange={(event) => search(event.target.value)}
      onKeyDown={({ key, currentTarget }) => key === "Escape" && !currentTarget.value && onLeave()}
      className={CONTROL}
    />
  );
}
