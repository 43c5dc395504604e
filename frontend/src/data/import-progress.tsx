import { useEffect } from "react";
import { useDataTexts } from "../i18n/late/data-texts";
import { Button } from "../ui/button";
import { useCountdown } from "../ui/delay";

interface ImportProgressProps {
  done: number;
  all: number;
  /** Seconds that the service asked to wait. */
  pause: number;
  onStop: () => void;
}

/** How far the import is, and the way to stop it. Before the page is left, the browser asks. */
export function ImportProgress({ done, all, pause, onStop }: ImportProgressProps) {
  const words = useDataTexts().import;

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, []);

  return (
    <div className="grid gap-4">
      <progress
        aria-label={words.title}
        value={done}
        max={all}
        className="h-3 w-full accent-accent"
      />
      {/* Each number read out would be a nuisance; the bar can be asked. */}
      <p>{words.progress(done, all)}</p>
      <p role="status" className="text-quiet empty:hidden">
        {pause > 0 && <Pause seconds={pause} />}
      </p>
      <Button className="justify-self-end" onClick={onStop} ref={takeFocus}>
        {words.stop}
      </Button>
    </div>
  );
}

function Pause({ seconds }: { seconds: number }) {
  const words = useDataTexts().import;
  const left = useCountdown(seconds);
  return (
    <>
      <span className="sr-only">{words.pause(seconds)}</span>
      <span aria-hidden="true">{words.pause(left)}</span>
    </>
  );
}

const takeFocus = (button: HTMLButtonElement | null) => button?.focus();
