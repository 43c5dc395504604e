import { useDataTexts } from "../i18n/late/data-texts";
import { useTexts } from "../i18n/texts";
import { failureText } from "../tasks/notices/failure-text";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { ImportPreview } from "./import-preview";
import { ImportProgress } from "./import-progress";
import { ImportResult } from "./import-result";
import { useImport } from "./use-import";

interface ImportDialogProps {
  userId: string;
  onChanged: () => void;
  onClose: () => void;
}

/** The steps of an import: choose a file, preview it, add the tasks. */
export function ImportDialog({ userId, onChanged, onClose }: ImportDialogProps) {
  const texts = useTexts();
  const { import: words, fileFaults } = useDataTexts();
  const { progress, choose, compare, run, stop } = useImport(userId, onChanged);

  if (progress.at === "running") {
    return (
      // Only its button stops it: Escape is too easily pressed.
      <Dialog title={words.title}>
        <ImportProgress {...progress} onStop={stop} />
      </Dialog>
    );
  }
  if (progress.at === "ended") {
    return (
      <Dialog title={words.title} onClose={onClose}>
        <ImportResult {...progress} onClose={onClose} />
      </Dialog>
    );
  }
  const toAdd = progress.at === "preview" ? progress.plan.additions.length : 0;
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className="grid gap-4">
        <Field label={words.file} hint={words.hint}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".json,.csv,.tsv,.txt,application/json,text/csv"
              onChange={({ target: { files } }) => files?.[0] && choose(files[0])}
            />
          )}
        </Field>
        <p role="status" className="text-quiet empty:hidden">
          {progress.at === "reading" && words.reading}
        </p>
        {progress.at === "choosing" && progress.fault && (
          <Banner>{fileFaults[progress.fault]}</Banner>
        )}
        {progress.at === "uncompared" && (
          <Banner
            action={<Button onClick={() => compare(progress.reading)}>{words.tryAgain}</Button>}
          >
            {words.notCompared(failureText(progress.error, texts))}
          </Banner>
        )}
        {progress.at === "preview" && <ImportPreview {...progress} />}
        <div className="flex flex-wrap justify-between gap-2">
          <Button onClick={onClose}>{words.cancel}</Button>
          {progress.at === "preview" && toAdd > 0 && (
            <Button look="primary" onClick={() => run(progress.plan)}>
              {words.add(toAdd)}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
