import { useEffect, useRef, useState } from "react";
import { FileError, type FileErrorKind, type ParsedFile } from "./files/parsed-file";
import { readFile } from "./files/read-file";
import { type Plan, planImport } from "./transfer/plan";
import { fetchAll } from "./transfer/requests";
import { type Refused, runImport } from "./transfer/run-import";

/** The state of an import. */
export type Progress =
  | { at: "choosing"; fault?: FileErrorKind }
  | { at: "reading" }
  | { at: "uncompared"; reading: ParsedFile; error: unknown }
  | { at: "preview"; reading: ParsedFile; plan: Plan }
  | { at: "running"; done: number; all: number; pause: number }
  | { at: "ended"; done: number; all: number; refused: Refused; stopped: boolean; error?: unknown };

export interface ImportSteps {
  progress: Progress;
  choose: (file: File) => Promise<void>;
  /** Compares the parsed file with the existing tasks. */
  compare: (reading: ParsedFile) => Promise<void>;
  run: (plan: Plan) => Promise<void>;
  stop: () => void;
}

/** One import, from choosing a file to its result; closing the dialog aborts it. */
export function useImport(userId: string, onChanged: () => void): ImportSteps {
  const [progress, setProgress] = useState<Progress>({ at: "choosing" });
  const work = useRef<AbortController>(undefined);

  useEffect(() => () => work.current?.abort(), []);

  /** Aborts the previous step, if it is still running. */
  function restart(): AbortSignal {
    work.current?.abort();
    work.current = new AbortController();
    return work.current.signal;
  }

  async function choose(file: File): Promise<void> {
    const signal = restart();
    setProgress({ at: "reading" });
    try {
      const reading = await readFile(file);
      if (!signal.aborted) {
        await compare(reading);
      }
    } catch (error) {
      if (!signal.aborted) {
        setProgress({
          at: "choosing",
          fault: error instanceof FileError ? error.kind : "unreadable",
        });
      }
    }
  }

  async function compare(reading: ParsedFile): Promise<void> {
    const signal = restart();
    setProgress({ at: "reading" });
    try {
      const plan = planImport(reading.rows, await fetchAll(userId, { signal }));
      setProgress({ at: "preview", reading, plan });
    } catch (error) {
      if (!signal.aborted) {
        setProgress({ at: "uncompared", reading, error });
      }
    }
  }

  async function run(plan: Plan): Promise<void> {
    const signal = restart();
    const all = plan.additions.length;
    let done = 0;
    const showProgress = (pause: number) => setProgress({ at: "running", done, all, pause });
    const onAdded = (count: number) => {
      done = count;
      showProgress(0);
    };
    const end = (refused: Refused, stopped: boolean, error?: unknown) =>
      setProgress({ at: "ended", done, all, refused, stopped, error });
    showProgress(0);
    try {
      end(await runImport({ userId, plan, signal, onAdded, onPause: showProgress }), false);
    } catch (error) {
      end([], signal.aborted, signal.aborted ? undefined : error);
    } finally {
      onChanged();
    }
  }

  return { progress, choose, compare, run, stop: () => work.current?.abort() };
}
