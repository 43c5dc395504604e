import { useEffect, useRef, useState } from "react";
import { useDataTexts } from "../i18n/late/data-texts";
import { useTexts } from "../i18n/texts";
import type { Task } from "../tasks/model/task";
import { failureText } from "../tasks/notices/failure-text";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { download } from "./download";
import { writeICalendar } from "./files/icalendar";
import { writeJson } from "./files/json-file";
import { writeCsv } from "./files/write-csv";
import { fetchAll } from "./transfer/requests";

interface Format {
  name: string;
  ending: string;
  type: string;
  write: (tasks: readonly Task[], now: Date) => string;
}

const FORMATS: readonly Format[] = [
  { name: "JSON", ending: "json", type: "application/json", write: writeJson },
  {
    name: "CSV",
    ending: "csv",
    type: "text/csv;charset=utf-8",
    write: writeCsv,
  },
  { name: "iCalendar", ending: "ics", type: "text/calendar;charset=utf-8", write: writeICalendar },
];

type State =
  | { at: "rest" | "going" }
  | { at: "done"; count: number }
  | { at: "failed"; error: unknown };

interface ExportButtonsProps {
  userId: string;
  unsent: number;
}

/** Downloads all tasks in one of three formats. */
export function ExportButtons({ userId, unsent }: ExportButtonsProps) {
  const texts = useTexts();
  const words = useDataTexts().export;
  const [state, setState] = useState<State>({ at: "rest" });
  const [lifetime] = useState(() => ({ current: new AbortController() }));
  const isRunning = useRef(false);

  useEffect(() => {
    const controller = new AbortController();
    lifetime.current = controller;
    return () => controller.abort();
  }, [lifetime]);

  async function save({ ending, type, write }: Format): Promise<void> {
    if (isRunning.current) {
      return;
    }
    isRunning.current = true;
    setState({ at: "going" });
    const { signal } = lifetime.current;
    try {
      const tasks = await fetchAll(userId, { signal });
      if (tasks.length > 0) {
        const now = new Date();
        const day = now.toLocaleDateString("sv");
        download(`freehold-tasks-${day}.${ending}`, type, write(tasks, now));
      }
      setState({ at: "done", count: tasks.length });
    } catch (error) {
      if (!signal.aborted) {
        setState({ at: "failed", error });
      }
    } finally {
      isRunning.current = false;
    }
  }

  return (
    <div className="grid gap-2">
      <p className="text-quiet">{words.why}</p>
      {unsent > 0 && <p>{words.unsent(unsent)}</p>}
      <div className="flex flex-wrap gap-2">
        {FORMATS.map((format) => (
          <Button key={format.name} busy={state.at === "going"} onClick={() => save(format)}>
            {words.as(format.name)}
          </Button>
        ))}
      </div>
      <p role="status" className="empty:hidden">
        {state.at === "going" && words.going}
        {state.at === "done" && (state.count ? words.done(state.count) : words.none)}
      </p>
      {state.at === "failed" && <Banner>{failureText(state.error, texts)}</Banner>}
    </div>
  );
}
