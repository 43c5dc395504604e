import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { answerOf, api } from "../../api/client";
import { useTexts } from "../../i18n/texts";
import { Banner } from "../../ui/banner";
import { Button } from "../../ui/button";
import { useLasting } from "../../ui/delay";
import { countFilters, EVERYTHING_OPEN, type Filter, writeFilter } from "../model/filter";
import { failureText } from "../notices/failure-text";
import { TASKS } from "../outbox/send";
import type { useTaskPages } from "../sync/list-query";

type Pages = ReturnType<typeof useTaskPages>;

const GREY_ROWS = [1, 2, 3, 4, 5, 6];

/** Before the first page: nothing for a moment, then the shape of what is to come. */
export function Loading({ reason }: { reason: unknown }) {
  const texts = useTexts();
  const slow = useLasting(true);
  return (
    <section aria-label={texts.tasks.list} aria-busy="true" className="grid gap-3">
      {reason !== null && <Banner>{failureText(reason, texts)}</Banner>}
      {slow && (
        <>
          <p role="status" className="sr-only">
            {texts.tasks.loading}
          </p>
          <div aria-hidden="true" className="grid gap-2 rounded-xl border border-line bg-card p-3">
            {GREY_ROWS.map((row) => (
              <div key={row} className="h-9 rounded-lg bg-faint" />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

/** What was fetched before stays; it only says from when it is. */
export function RefreshFailed({ pages }: { pages: Pages }) {
  const texts = useTexts();
  const time = new Intl.DateTimeFormat(texts.locale(), { timeStyle: "short" });
  return (
    <Banner action={<Button onClick={() => pages.refetch()}>{texts.tasks.tryAgain}</Button>}>
      {failureText(pages.error, texts)} {texts.tasks.shownAsOf(time.format(pages.dataUpdatedAt))}
    </Banner>
  );
}

/** How many tasks there are, and how many filters keep others away. */
export function Summary({ total, filter }: { total: number; filter: Filter }) {
  const { tasks } = useTexts();
  const filters = countFilters(filter);
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-quiet">
      <p role="status">
        {tasks.count(total)}
        {filters > 0 && ` · ${tasks.filters(filters)}`}
      </p>
      {filters > 0 && <ClearFilters filter={filter} />}
    </div>
  );
}

function ClearFilters({ filter: { status, sort } }: { filter: Filter }) {
  const { tasks } = useTexts();
  return (
    <Link
      href={`/${writeFilter({ ...EVERYTHING_OPEN, status, sort })}`}
      className="inline-grid min-h-11 place-items-center font-medium text-accent underline"
    >
      {tasks.clear}
    </Link>
  );
}

/** Why the list is empty: nothing written yet, everything done, or nothing that matches. */
export function NoTasks({ userId, filter }: { userId: string; filter: Filter }) {
  const { tasks } = useTexts();
  const isNarrow = countFilters(filter) > 0;
  const done = useQuery({
    queryKey: ["anything done", userId],
    enabled: !isNarrow && filter.status === "open",
    staleTime: 0,
    queryFn: async ({ signal }) => {
      const query = { completed: true, limit: 1 };
      const { data = [] } = await answerOf(
        api.GET(TASKS, { params: { path: { user_id: userId }, query }, signal }),
      );
      return data.length > 0;
    },
  });
  const words = isNarrow
    ? tasks.noMatch
    : filter.status === "done"
      ? tasks.noneDone
      : done.data
        ? tasks.noneOpen
        : tasks.none;
  return <p className="py-6 text-center text-quiet">{words}</p>;
}

export function LoadingMore({ pages }: { pages: Pages }) {
  const texts = useTexts();
  if (pages.isFetchNextPageError) {
    return (
      <Banner
        action={<Button onClick={() => pages.fetchNextPage()}>{texts.tasks.tryAgain}</Button>}
      >
        {failureText(pages.error, texts)}
      </Banner>
    );
  }
  return pages.isFetchingNextPage ? (
    <p role="status" className="text-center text-quiet">
      {texts.tasks.loadingMore}
    </p>
  ) : null;
}
