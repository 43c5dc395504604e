import { Link } from "wouter";
import { useTexts } from "../../i18n/texts";
import { type Filter, VIEWS, type View, viewOf, writeFilter } from "../model/filter";
import { keptView } from "../model/kept-views";
import { useWorkspace } from "../sync/use-workspace";
import { useViewCount } from "./use-view-count";

/** Navigation between the views: a sidebar on wide screens, tabs on narrow ones. */
export function ViewNav({ filter }: { filter: Filter }) {
  const { filter: words } = useTexts();
  return (
    <nav
      aria-label={words.view}
      className="print:hidden lg:absolute lg:inset-y-0 lg:start-6 lg:w-48 lg:pt-4"
    >
      <div className="flex flex-wrap lg:sticky lg:top-4 lg:grid lg:gap-1">
        {VIEWS.map((view) => (
          <ViewLink key={view} view={view} filter={filter} />
        ))}
      </div>
    </nav>
  );
}

function ViewLink({ view, filter }: { view: View; filter: Filter }) {
  const { filter: words, locale } = useTexts();
  const { userId } = useWorkspace();
  const count = useViewCount(view);
  const id = `count-${view}`;
  return (
    <Link
      // The search carries over to the other view.
      href={`/${writeFilter({ ...keptView(userId, view), q: filter.q })}`}
      aria-current={view === viewOf(filter) ? "true" : undefined}
      aria-describedby={id}
      className="flex min-h-11 grow items-center justify-center gap-1.5 rounded-lg px-1.5 font-medium max-[22rem]:gap-1 max-[22rem]:px-0.5 hover:underline aria-[current]:bg-accent aria-[current]:text-on-accent lg:justify-between lg:px-3"
    >
      {words.views[view]}
      <span id={id} aria-hidden="true" className="text-sm font-normal tabular-nums">
        {count?.toLocaleString(locale())}
      </span>
    </Link>
  );
}
