import { useEffect, useRef, useState } from "react";
import { FileFault, type FileFaultKind, type Reading } from "./files/parsed-file";
import { readFile } from "./files/read-file";
import { type Plan, planOf } from "./transfer/plan";
import { fetchAll } from "./transfer/requests";
import { type Refused, runImport } from "./transfer/run-import";

/** How far an import has come. */
export type Progress =
  | { at: "choosing"; fault?: FileFaultKind }
  | { at: "reading" }
  | { at: "uncompared"; reading: Reading; error: unknown }
  | { at: "preview"; reading: Reading; plan: Plan }
  | { at: "running"; done: number; all: number; pause: number }
  | { at: "ended"; done: number; all: number; refused: Refused; stopped: boolean; error?: unknown };

export interface ImportSteps {
  progress: Progress;
  choose: (file: File) => Promise<void>;
  /** Compares what was read with the tasks that there are. */
  compare: (reading: Reading) => Promise<void>;
  run: (plan: Plan) => Promise<void>;
  stop: () => void;
}

/** One import from the choice of a file to its end; it ends with the dialog. */
export function useImport(userId: string, onChanged: () => void): ImportSteps {
  const [progress, setProgress] = useState<Progress>({ at: "choosing" });
  const work = useRef<AbortController>(undefined);

  useEffect(() => () => work.current?.abort(), []);

  /** Whatever was under way before is over. */
  function begin(): AbortSignal {
    work.current?.abort();
    work.current = new AbortController();
    return work.current.signal;
  }

  async function choose(file: File): Promise<void> {
    const signal = begin();
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
          fault: error instanceof FileFault ? error.kind : "unreadable",
        });
      }
    }
  }

  async function compare(reading: Reading): Promise<void> {
    const signal = begin();
    setProgress({ at: "reading" });
    try {
      const plan = planOf(reading.rows, await fetchAll(userId, { signal }));
      setProgress({ at: "preview", reading, plan });
    } catch (error) {
      if (!signal.aborted) {
        setProgress({ at: "uncompared", reading, error });
      }
    }
  }

  async function run(plan: Plan): Promise<void> {
    const signal = begin();
    const all = plan.additions.length;
    let done = 0;
    const show = (pause: number) => setProgress({ at: "running", done, all, pause });
    const onAdded = (count: number) => {
      done = count;
      show(0);
    };
    const end = (refused: Refused, stopped: boolean, error?: unknown) =>
      setProgress({ at: "ended", done, all, refused, stopped, error });
    show(0);
    try {
      end(await runImport({ userId, plan, signal, onAdded, onPause: show }), false);
    } catch (error) {
      end([], signal.aborted, signal.aborted ? undefined : error);
    } finally {
      onChanged();
    }
  }

  return { progress, choose, compare, run, stop: () => work.current?.abort() };
}
