import { useEffect } from "react";
import { useDataTexts } from "../i18n/late/data-texts";
import { Button } from "../ui/button";
import { useCountdown } from "../ui/delay";

interface ImportProgressProps {
  done: number;
  all: number;
  /** Seconds to wait, as told by the service. */
  pause: number;
  onStop: () => void;
}

/** Progress of an import, with a button to stop it. The browser asks before the page is left. */
export function ImportProgress({ done, all, pause, onStop }: ImportProgressProps) {
  const words = useDataTexts().import;

  useEffect(() => {
    const confirmLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", confirmLeave);
    return () => removeEventListener("beforeunload", confirmLeave);
  }, []);

  return (
    <div className="grid gap-4">
      <progress aria-label={words.title} value={done} max={all} className="h-3 w-full" />
      {/* Not a live region: announcing each number would be a nuisance. The progress bar has the value. */}
      <p>{words.progress(done, all)}</p>
      <p role="status" className="text-quiet empty:hidden">
        {pause > 0 && <PauseCountdown seconds={pause} />}
      </p>
      <Button className="justify-self-end" onClick={onStop} ref={focusOnMount}>
        {words.stop}
      </Button>
    </div>
  );
}

function PauseCountdown({ seconds }: { seconds: number }) {
  const words = useDataTexts().import;
  const left = useCountdown(seconds);
  return (
    <>
      <span className="sr-only">{words.pause(seconds)}</span>
      <span aria-hidden="true">{words.pause(left)}</span>
    </>
  );
}

const focusOnMount = (button: HTMLButtonElement | null) => button?.focus();
