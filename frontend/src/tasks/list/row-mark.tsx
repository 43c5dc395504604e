import { useTexts } from "../../i18n/texts";
import { Banner } from "../../ui/banner";
import { Button } from "../../ui/button";
import type { Task } from "../model/task";
import { useOpenEditor } from "../model/use-editor-address";
import { failureText, faultsOfField } from "../notices/failure-text";
import type { Entry } from "../outbox/entries";
import { useWorkspace } from "../sync/use-workspace";

interface RowMarkProps {
  task: Task;
  entry: Entry | undefined;
  drafted: boolean;
}

/** Marks a row that differs from the service's version, with possible actions. */
export function RowMark({ task, entry, drafted }: RowMarkProps) {
  const texts = useTexts();
  const { tasks } = texts;
  const open = useOpenEditor();
  const { outbox, drafts, refresh } = useWorkspace();

  /** Sends the same change with the same key: if it did arrive, no duplicate is created. */
  function sendAgain({ change }: Entry): void {
    outbox
      .submit(change)
      .catch(() => undefined)
      .finally(refresh.soon);
  }

  if (entry?.state === "failed") {
    const why = [failureText(entry.error, texts), ...faultsOfField(entry.error, "title", texts)];
    return (
      <Banner
        action={
          <Actions
            first={tasks.tryAgain}
            onFirst={() => {
              outbox.forget(entry);
              sendAgain(entry);
            }}
            second={tasks.discard}
            onSecond={() => outbox.forget(entry)}
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
            onSecond={() => drafts.drop(task.id)}
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
