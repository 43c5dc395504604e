import { type ComponentType, type RefObject, useCallback, useEffect } from "react";
import { useTexts } from "../../i18n/texts";
import { useStore } from "../../store/store";
import { Banner } from "../../ui/banner";
import { Button } from "../../ui/button";
import { groupOf } from "../model/due";
import { countFilters, type Filter } from "../model/filter";
import type { Task } from "../model/task";
import { failureText } from "../notices/failure-text";
import { useWorkspace } from "../sync/use-workspace";
import { GroupHeading, MoveToToday } from "./group-heading";
import { Loading, LoadingMore, NoTasks, RefreshFailed, Summary } from "./list-states";
import { TaskRow } from "./task-row";
import { LongTaskRows, TaskRows } from "./task-rows";
import { useListKeys } from "./use-list-keys";
import { useRowFocus } from "./use-row-focus";
import { useSelection } from "./use-selection";
import { useShownTasks } from "./use-shown-tasks";

/** A request to show a task; a new object for each request. */
export interface Sought {
  id: string;
}

interface TaskListProps {
  filter: Filter;
  newTask: RefObject<HTMLInputElement | null>;
  /** The task that an editor is open for. */
  editing: string | undefined;
  sought: Sought | undefined;
  onSearch: () => void;
  onHelp: () => void;
  onChoose: (task: Task) => void;
  /** What selected tasks are changed with; undefined while nothing is being selected. */
  selectionBar:
    | ComponentType<{ selected: readonly Task[]; onSelectAll: () => void; onClose: () => void }>
    | undefined;
  onSelected: () => void;
}

/** Above this number of rows, only the visible ones are rendered. */
const LONG = 300;

/** The tasks that match the filter, including changes made here. */
export function TaskList(props: TaskListProps) {
  const {
    filter,
    newTask,
    editing,
    sought,
    onChoose,
    selectionBar: Bar,
    onSelected,
    ...doors
  } = props;
  const texts = useTexts();
  const { ids, drafts } = useWorkspace();
  const { pages, shown, marks, day } = useShownTasks(filter);
  const drafted = useStore(drafts.all);
  const { tasks, total } = shown;
  const focus = useRowFocus(tasks, newTask, editing !== undefined);
  const { move } = focus;
  const selection = useSelection(Bar !== undefined, tasks, ids);
  useEffect(() => {
    if (sought) {
      move(sought.id);
    }
  }, [sought, move]);
  useListKeys({ tasks, focus, newTask, ...doors });

  const { fetchNextPage, hasNextPage, isFetching, isFetchNextPageError } = pages;
  const more = hasNextPage && !isFetching && !isFetchNextPageError;
  const loadMore = useCallback(() => {
    if (more) {
      fetchNextPage();
    }
  }, [more, fetchNextPage]);

  // A list rendered as a whole is fetched as a whole, for the browser's search and for printing.
  useEffect(() => {
    if (total <= LONG) {
      loadMore();
    }
  }, [total, loadMore]);

  // New tasks are shown even before the first page.
  if (pages.isPending && tasks.length === 0) {
    return <Loading reason={pages.failureReason} />;
  }
  const unreached = !pages.data && pages.failureReason !== null && (
    <Banner action={<Button onClick={() => pages.refetch()}>{texts.tasks.tryAgain}</Button>}>
      {failureText(pages.failureReason, texts)}
    </Banner>
  );
  if (unreached && tasks.length === 0) {
    return unreached;
  }

  const edited = editing && ids.first(editing);
  const row = (index: number) => {
    const task = tasks[index];
    const above = tasks[index - 1];
    if (!task) {
      return null;
    }
    const headingOf = (each: Task) => {
      const group = groupOf(each.due_date, day);
      // Completed tasks are not overdue.
      return group === "overdue" && filter.status !== "open" ? "earlier" : group;
    };
    const group = headingOf(task);
    const isSorted = filter.sort === "due";
    const below = tasks[index + 1];
    const overdue = {
      overdue:
        group === "overdue"
          ? tasks.filter((each) => headingOf(each) === group && !each.completed)
          : [],
      onMoved: ({ id }: Task) => move(ids.first(id)),
    };
    return (
      <>
        {isSorted && (!above || headingOf(above) !== group) && (
          <GroupHeading group={group} isFirst={index === 0} {...overdue} />
        )}
        <TaskRow
          task={task}
          today={day}
          entry={marks.get(ids.first(task.id))}
          drafted={drafted.has(ids.first(task.id)) && ids.first(task.id) !== edited}
          leaving={task.completed && filter.status === "open"}
          onChoose={onChoose}
          selected={Bar && selection.has(task)}
          onSelect={selection.toggle}
        />
        {isSorted && group === "overdue" && (!below || headingOf(below) !== group) && (
          <MoveToToday {...overdue} className="sm:hidden" />
        )}
      </>
    );
  };
  const list = { label: texts.tasks.list, tasks, total, row };

  return (
    <section
      aria-label={texts.tasks.list}
      aria-busy={pages.isPlaceholderData}
      className="grid gap-3"
    >
      {Bar && (
        <Bar selected={selection.selected} onSelectAll={selection.selectAll} onClose={onSelected} />
      )}
      {unreached}
      {pages.isRefetchError && <RefreshFailed pages={pages} />}
      {pages.data && (total > 0 || countFilters(filter) > 0) && (
        <Summary total={total} filter={filter} />
      )}
      {tasks.length === 0 && !hasNextPage && <NoTasks filter={filter} />}
      {tasks.length > 0 &&
        (total > LONG ? (
          <LongTaskRows {...list} kept={focus.kept} onNearEnd={loadMore} />
        ) : (
          <TaskRows {...list} />
        ))}
      <LoadingMore pages={pages} />
    </section>
  );
}
