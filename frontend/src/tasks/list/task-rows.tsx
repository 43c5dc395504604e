import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Task } from "../model/task";
import { useWorkspace } from "../sync/use-workspace";

interface RowsProps {
  label: string;
  tasks: readonly Task[];
  total: number;
  row: (index: number) => ReactNode;
}

const CARD = "rounded-xl border border-line bg-card px-1 sm:px-2";

/** A list short enough to render as a whole, so that the browser can search it. */
export function TaskRows({ label, tasks, row }: RowsProps) {
  const { ids } = useWorkspace();
  return (
    <ul aria-label={label} className={CARD}>
      {tasks.map((task, index) => (
        <li key={ids.first(task.id)}>{row(index)}</li>
      ))}
    </ul>
  );
}

interface LongRowsProps extends RowsProps {
  /** The focused task, or the one about to be, which is always rendered. */
  kept: string | undefined;
  onNearEnd: () => void;
}

const USUAL_HEIGHT = 50;
const NEAR_END = 30;

/** A long list, of which only the visible part is rendered. */
export function LongTaskRows({ label, tasks, total, row, kept, onNearEnd }: LongRowsProps) {
  const { ids } = useWorkspace();
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const keptAt = kept === undefined ? -1 : tasks.findIndex(({ id }) => ids.first(id) === kept);

  const virtualizer = useWindowVirtualizer({
    count: tasks.length,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 8,
    scrollMargin: margin,
    useFlushSync: false,
    getItemKey: (index) => ids.first(tasks[index]?.id ?? String(index)),
    rangeExtractor: (range: Range) => {
      const seen = defaultRangeExtractor(range);
      return keptAt < 0 || seen.includes(keptAt) ? seen : [...seen, keptAt].sort((a, b) => a - b);
    },
  });

  // Banners above the list come and go and move it.
  useLayoutEffect(() => {
    const measure = () => setMargin((list.current?.getBoundingClientRect().top ?? 0) + scrollY);
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);

  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= tasks.length - NEAR_END) {
      onNearEnd();
    }
  }, [last, tasks.length, onNearEnd]);

  return (
    <ul
      ref={list}
      aria-label={label}
      className={`relative ${CARD}`}
      style={{ blockSize: virtualizer.getTotalSize() }}
    >
      {items.map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          aria-setsize={total}
          aria-posinset={index + 1}
          className="absolute inset-x-1 top-0 sm:inset-x-2"
          style={{ transform: `translateY(${start - margin}px)` }}
        >
          {row(index)}
        </li>
      ))}
    </ul>
  );
}
