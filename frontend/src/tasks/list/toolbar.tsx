import { useEffect, useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { CONTROL } from "../../ui/field";
import { countFilters, type Filter, readFilter, STATUSES, writeFilter } from "../model/filter";
import { FilterFields } from "./filter-fields";

const TYPING = 250;

/** What the list is narrowed to. On a phone the rarer half of it is behind a button. */
export function Toolbar({ filter }: { filter: Filter }) {
  const { filter: words } = useTexts();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState(false);
  const choose = (changes: Partial<Filter>) =>
    navigate(`/${writeFilter({ ...filter, ...changes })}`);

  return (
    <div className="grid gap-2 print:hidden">
      <div className="flex flex-wrap items-center gap-2">
        <SearchField filter={filter} />
        <nav
          aria-label={words.status}
          className="flex max-w-full flex-wrap rounded-lg border border-line bg-card"
        >
          {STATUSES.map((status) => (
            <Link
              key={status}
              href={`/${writeFilter({ ...filter, status })}`}
              aria-current={status === filter.status ? "true" : undefined}
              className="grid min-h-11 min-w-11 place-items-center rounded-[inherit] px-3 hover:underline aria-[current]:bg-accent aria-[current]:font-medium aria-[current]:text-on-accent"
            >
              {words.statuses[status]}
            </Link>
          ))}
        </nav>
        <Button className="grow sm:hidden" onClick={() => setOpen(true)}>
          {words.button(countFilters({ ...filter, q: "" }))}
        </Button>
      </div>
      <div className="hidden grid-cols-3 gap-2 sm:grid">
        <FilterFields filter={filter} onChoose={choose} />
      </div>
      {open && (
        <Dialog title={words.button(0)} onClose={() => setOpen(false)}>
          <div className="grid gap-4">
            <FilterFields filter={filter} onChoose={choose} />
            <Button look="primary" onClick={() => setOpen(false)}>
              {words.show}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}

/** Searches while one types; the address takes over what stood still for a moment. */
function SearchField({ filter }: { filter: Filter }) {
  const { filter: words } = useTexts();
  const [, navigate] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The address may change without the field: by Back, or by clearing the filters.
  useEffect(() => {
    if (input.current && input.current.value.trim() !== filter.q) {
      input.current.value = filter.q;
    }
  }, [filter.q]);

  useEffect(() => () => clearTimeout(timer.current), []);

  function search(typed: string) {
    clearTimeout(timer.current);
    timer.current = setTimeout(
      // Other filters may have been chosen since the key was pressed.
      () =>
        navigate(`/${writeFilter({ ...readFilter(location.search), q: typed.trim() })}`, {
          replace: true,
        }),
      TYPING,
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
      className={`${CONTROL} w-auto grow basis-40`}
      data-search
    />
  );
}
