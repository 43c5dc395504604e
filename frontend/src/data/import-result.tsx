import { useDataTexts } from "../i18n/late/data-texts";
import { useTexts } from "../i18n/texts";
import { failureText } from "../tasks/notices/failure-text";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { RowErrorList } from "./row-error-list";
import type { Progress } from "./use-import";

type ImportEndProps = Extract<Progress, { at: "ended" }> & { onClose: () => void };

/** The result of an import. */
export function ImportResult({ done, all, refused, stopped, error, onClose }: ImportEndProps) {
  const texts = useTexts();
  const { import: words, faults } = useDataTexts();
  return (
    <div className="grid gap-4">
      {error === undefined ? (
        <p role="status">{stopped ? words.stopped(done, all) : words.done(done)}</p>
      ) : (
        <Banner>{words.failed(done, failureText(error, texts))}</Banner>
      )}
      <RowErrorList
        faults={refused.map(({ at }) => ({ at: words.line(at), why: faults.refused }))}
      />
      <Button look="primary" className="justify-self-end" onClick={onClose} ref={focusOnMount}>
        {words.close}
      </Button>
    </div>
  );
}

const focusOnMount = (button: HTMLButtonElement | null) => button?.focus();
