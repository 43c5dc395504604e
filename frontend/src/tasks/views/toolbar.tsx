import { useLocation } from "wouter";
import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { FilterIcon, SearchIcon } from "../../ui/icons";
import { countFilters, type Filter, viewOf, writeFilter } from "../model/filter";
import { FilterFields } from "./filter-fields";
import { SearchField } from "./search-field";
import type { Tools } from "./use-tools";

/** The buttons for search and filter. A tool in use stays open, and its button moves the focus to it. */
export function ToolButtons({ filter, tools }: { filter: Filter; tools: Tools }) {
  const { filter: words } = useTexts();
  const count = countFilters({ ...filter, q: "" });
  return (
    <>
      <Button
        look="quiet"
        aria-label={words.find}
        aria-expanded={tools.search}
        onClick={() => tools.toggle("search")}
      >
        <SearchIcon />
      </Button>
      <Button
        look="quiet"
        aria-label={words.button(count)}
        aria-expanded={tools.filter}
        onClick={() => tools.toggle("filter")}
      >
        <FilterIcon />
        {count > 0 && <span className="text-sm">{count}</span>}
      </Button>
    </>
  );
}

/** Search and filters of the view, and its sort order. */
export function Toolbar({ filter, tools }: { filter: Filter; tools: Tools }) {
  const [, navigate] = useLocation();
  return (
    <div className="grid gap-2 pt-1 empty:hidden sm:pt-0 print:hidden" ref={tools.place}>
      {tools.search && <SearchField filter={filter} onLeave={() => tools.toggle("search")} />}
      {tools.filter && (
        <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
          <FilterFields
            filter={filter}
            isDone={viewOf(filter) === "done"}
            onChoose={(changes) => navigate(`/${writeFilter({ ...filter, ...changes })}`)}
          />
        </div>
      )}
    </div>
  );
}
