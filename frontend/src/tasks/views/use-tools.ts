import { type RefObject, useEffect, useRef, useState } from "react";
import { countFilters, type Filter } from "../model/filter";

type Tool = "search" | "filter";

/** Which tools of the list are open. */
export interface Tools extends Readonly<Record<Tool, boolean>> {
  place: RefObject<HTMLDivElement | null>;
  /** Opens and focuses a tool, or closes it if it is not in use. */
  toggle: (tool: Tool, open?: boolean) => void;
}

/** A tool is open once requested, and as long as it is in use. */
export function useTools(filter: Filter): Tools {
  const [asked, setAsked] = useState<Readonly<Partial<Record<Tool, boolean>>>>({});
  const [wanted, setWanted] = useState<{ tool: Tool }>();
  const place = useRef<HTMLDivElement>(null);
  const holds = { search: filter.q !== "", filter: countFilters({ ...filter, q: "" }) > 0 };
  const open = {
    search: holds.search || asked.search === true,
    filter: holds.filter || asked.filter === true,
  };

  useEffect(() => {
    if (wanted) {
      const first = wanted.tool === "search" ? "input" : "select";
      place.current?.querySelector<HTMLElement>(first)?.focus();
    }
  }, [wanted]);

  return {
    ...open,
    place,
    toggle: (tool, to = !asked[tool] || holds[tool]) => {
      setAsked({ ...asked, [tool]: to });
      if (to) {
        setWanted({ tool });
      }
    },
  };
}
