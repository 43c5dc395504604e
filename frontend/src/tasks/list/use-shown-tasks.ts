import { useEffect, useMemo, useState } from "react";
import { useStore } from "../../store/store";
import { firstId } from "../model/change";
import { today } from "../model/due";
import { type Filter, toQuery } from "../model/filter";
import { deletions } from "../sync/deletions";
import { useTaskPages } from "../sync/list-query";
import { outbox } from "../sync/outbox";
import { lingering } from "../sync/undo";
import { shownTasks } from "./shown-tasks";

/** The list as fetched, with everything on top of it that was done here. */
export function useShownTasks(userId: string, filter: Filter) {
  const day = useToday();
  const pages = useTaskPages(userId, toQuery(filter, day));
  const entries = useStore(outbox);
  const aside = useStore(deletions);
  const staying = useStore(lingering);
  const data = pages.data?.pages;
  const shown = useMemo(
    () =>
      shownTasks(data ?? [], {
        entries,
        hidden: new Set(aside.map(({ id }) => id)),
        lingering: staying,
        filter,
        today: day,
      }),
    [data, entries, aside, staying, filter, day],
  );
  const marks = useMemo(
    () => new Map(entries.map((entry) => [firstId(entry.change.task.id), entry])),
    [entries],
  );
  return { pages, shown, marks, day };
}

const MINUTE = 60_000;

/** The day of the clock, also when the page stays open past midnight. */
function useToday(): string {
  const [day, setDay] = useState(() => today());
  useEffect(() => {
    const timer = setInterval(() => setDay(today()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return day;
}
