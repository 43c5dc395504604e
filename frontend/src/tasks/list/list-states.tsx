import { Link } from "wouter";
import { useTexts } from "../../i18n/texts";
import { Banner } from "../../ui/banner";
import { Button } from "../../ui/button";
import { useLasting } from "../../ui/delay";
import { countFilters, type Filter, plain, viewOf, writeFilter } from "../model/filter";
import { failureText } from "../notices/failure-text";
import type { useTaskPages } from "../sync/list-query";
import { useViewCount } from "../views/use-view-count";

type Pages = ReturnType<typeof useTaskPages>;

const GREY_ROWS = [1, 2, 3, 4, 5, 6];

/** Before the first page: nothing for a moment, then a skeleton. */
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

/** Says that the list could not be refreshed, and its time. */
export function RefreshFailed({ pages }: { pages: Pages }) {
  const texts = useTexts();
  const time = new Intl.DateTimeFormat(texts.locale(), { timeStyle: "short" });
  return (
    <Banner action={<Button onClick={() => pages.refetch()}>{texts.tasks.tryAgain}</Button>}>
      {failureText(pages.error, texts)} {texts.tasks.shownAsOf(time.format(pages.dataUpdatedAt))}
    </Banner>
  );
}

/** The number of tasks, for screen readers because the views show it, and of active filters. */
export function Summary({ total, filter }: { total: number; filter: Filter }) {
  const { tasks } = useTexts();
  const filters = countFilters(filter);
  return (
    <div className={filters ? "flex flex-wrap items-center gap-x-3 text-quiet" : "sr-only"}>
      <p role="status">
        {tasks.count(total)}
        {filters > 0 && ` · ${tasks.filters(filters)}`}
      </p>
      {filters > 0 && <ClearFilters filter={filter} />}
    </div>
  );
}

function ClearFilters({ filter }: { filter: Filter }) {
  const { tasks } = useTexts();
  const { status, sort } = filter;
  return (
    <Link
      href={`/${writeFilter({ ...plain(viewOf(filter)), status, sort })}`}
      className="inline-grid min-h-11 place-items-center font-medium text-accent underline"
    >
      {tasks.clear}
    </Link>
  );
}

/** Says why the list is empty: no tasks yet, all done, or no match. */
export function NoTasks({ filter }: { filter: Filter }) {
  const { tasks } = useTexts();
  const view = viewOf(filter);
  const done = useViewCount("done");
  const words =
    countFilters(filter) > 0
      ? tasks.noMatch
      : view === "all" && done
        ? tasks.noneOpen
        : tasks.noneIn[view];
  return (
    <div className="grid justify-items-center gap-2 py-6 text-quiet">
      <p className="text-center text-balance">{words}</p>
      {words === tasks.noneIn.all &&
        tasks.examples.map((example) => (
          <p key={example}>
            <q>{example}</q>
          </p>
        ))}
    </div>
  );
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
