import { useMemo } from "react";
import { useStore } from "../../store/store";
import { type Filter, toQuery } from "../model/filter";
import { useTaskPages } from "../sync/list-query";
import { useWorkspace } from "../sync/use-workspace";
import { useToday } from "../views/use-today";
import { shownTasks } from "./shown-tasks";

/** The fetched list with the changes made here. */
export function useShownTasks(filter: Filter) {
  const { ids, outbox, deletions, deeds } = useWorkspace();
  const day = useToday();
  const pages = useTaskPages(toQuery(filter, day));
  const entries = useStore(outbox.entries);
  const aside = useStore(deletions.tasks);
  const staying = useStore(deeds.lingering);
  const data = pages.data?.pages;
  const shown = useMemo(
    () =>
      shownTasks(data ?? [], {
        ids,
        entries,
        hidden: new Set(aside.map(({ id }) => id)),
        lingering: staying,
        filter,
        today: day,
      }),
    [data, ids, entries, aside, staying, filter, day],
  );
  const marks = useMemo(
    () => new Map(entries.map((entry) => [ids.first(entry.change.task.id), entry])),
    [entries, ids],
  );
  return { pages, shown, marks, day };
}
