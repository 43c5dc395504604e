import { useTexts } from "../../i18n/texts";
import { Banner } from "../../ui/banner";
import { Button } from "../../ui/button";
import type { Task } from "../model/task";
import { useOpenEditor } from "../model/use-editor-address";
import { failureText, faultsOfField } from "../notices/failure-text";
import { dropDraft } from "../sync/drafts";
import { refreshSoon } from "../sync/list-query";
import { type Entry, forget, submit } from "../sync/outbox";

interface RowMarkProps {
  task: Task;
  entry: Entry | undefined;
  drafted: boolean;
}

/** Says of a row that the service does not have it as it stands here, and what can be done. */
export function RowMark({ task, entry, drafted }: RowMarkProps) {
  const texts = useTexts();
  const { tasks } = texts;
  const open = useOpenEditor();

  if (entry?.state === "failed") {
    const why = [failureText(entry.error, texts), ...faultsOfField(entry.error, "title", texts)];
    return (
      <Banner
        action={
          <Actions
            first={tasks.tryAgain}
            onFirst={() => sendAgain(entry)}
            second={tasks.discard}
            onSecond={() => forget(entry)}
          />
        }
      >
        {tasks.notSaved(why.join(" "))}
      </Banner>
    );
  }
  if (drafted) {
    return (
      <Banner
        quiet
        action={
          <Actions
            first={tasks.open}
            onFirst={() => open(task.id)}
            second={tasks.discard}
            onSecond={() => dropDraft(task.id)}
          />
        }
      >
        {tasks.draftKept}
      </Banner>
    );
  }
  return entry?.state === "unsent" ? (
    <p className="ps-12 pb-1 text-sm text-quiet">{tasks.unsent}</p>
  ) : null;
}

interface ActionsProps {
  first: string;
  onFirst: () => void;
  second: string;
  onSecond: () => void;
}

const Actions = ({ first, onFirst, second, onSecond }: ActionsProps) => (
  <div className="flex flex-wrap gap-2">
    <Button onClick={onFirst}>{first}</Button>
    <Button onClick={onSecond}>{second}</Button>
  </div>
);

/** The same change with the same key: had it arrived after all, the service makes no second task. */
function sendAgain(entry: Entry): void {
  forget(entry);
  submit(entry.change)
    .catch(() => undefined)
    .finally(refreshSoon);
}
