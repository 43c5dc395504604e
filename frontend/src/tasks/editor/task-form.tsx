import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { Banner } from "../../ui/banner";
import { Button } from "../../ui/button";
import { changesOf, isEmpty, type Values, valuesOf } from "../model/form-values";
import type { Task } from "../model/task";
import { useFocusOnDue } from "../model/use-editor-address";
import { failureText, faultsOfField } from "../notices/failure-text";
import { draftOf, dropDraft, keepDraft } from "../sync/drafts";
import type { Version } from "../sync/send";
import { remove } from "../sync/undo";
import { ConflictPanel } from "./conflict-panel";
import { DeletedElsewhere } from "./deleted-elsewhere";
import { TaskFields } from "./task-fields";
import { TaskTimes } from "./task-times";
import { useSave } from "./use-save";

interface TaskFormProps {
  base: Task;
  etag: string | undefined;
  isGone: boolean;
  onTouched: () => void;
  onTakeTheirs: (theirs: Version) => void;
  onClose: () => void;
  onDone: () => void;
}

/** The fields of a task; only what was changed is sent, and only onto the version it was seen in. */
export function TaskForm({ base, etag, isGone, onTouched, ...rest }: TaskFormProps) {
  const { onTakeTheirs, onClose, onDone } = rest;
  const texts = useTexts();
  const { editor, tasks } = texts;
  const [restored] = useState(() => draftOf(base.id));
  const [values, setValues] = useState(() => valuesOf(base, restored?.changes));
  const { busy, trouble, save, createAgain, settle } = useSave(base, onDone);
  const form = useRef<HTMLFormElement>(null);
  const focusOnDue = useFocusOnDue();
  const changes = changesOf(values, base);

  useEffect(() => {
    const first = form.current?.elements.namedItem(focusOnDue ? "due_date" : "title");
    if (first instanceof HTMLElement) {
      first.focus();
    }
  }, [focusOnDue]);

  // The first field that the service finds fault with is where to go on.
  useEffect(() => {
    if (trouble?.kind === "failed") {
      form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
    }
  }, [trouble]);

  function type(next: Values) {
    onTouched();
    setValues(next);
    const typed = changesOf(next, base);
    if (isEmpty(typed)) {
      dropDraft(base.id);
    } else {
      keepDraft({ base, changes: typed });
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const due = form.current?.elements.namedItem("due_date");
    if (due instanceof HTMLInputElement && due.validity.badInput) {
      // Half a date is neither the old one nor none.
      due.focus();
    } else if (isEmpty(changes)) {
      onDone();
    } else if (!busy) {
      save(changes, etag);
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.current?.requestSubmit();
    }
  }

  if (isGone || trouble?.kind === "gone") {
    return (
      <DeletedElsewhere
        task={{ ...base, ...changes }}
        onCreate={() => createAgain(changes)}
        onClose={onDone}
      />
    );
  }
  if (trouble?.kind === "stale") {
    const { theirs } = trouble;
    return (
      <ConflictPanel
        base={base}
        changes={changes}
        theirs={theirs.task}
        onKeepMine={() => save(changes, theirs.etag)}
        onTakeTheirs={() => {
          dropDraft(base.id);
          settle();
          onTakeTheirs(theirs);
        }}
      />
    );
  }
  const error = trouble?.error;
  return (
    <form ref={form} onSubmit={submit} onKeyDown={onKeyDown} noValidate className="grid gap-4">
      {restored && <p className="text-quiet">{editor.restored}</p>}
      <TaskFields
        values={values}
        onType={type}
        faults={(field) => faultsOfField(error, field, texts)}
      />
      <TaskTimes task={base} />
      {error !== undefined && <Banner>{failureText(error, texts)}</Banner>}
      <div className="flex flex-wrap justify-end gap-2">
        <Button
          look="danger"
          className="me-auto"
          onClick={() => {
            dropDraft(base.id);
            remove(base, texts);
            onDone();
          }}
        >
          {tasks.delete}
        </Button>
        <Button onClick={busy ? onDone : onClose}>{editor.cancel}</Button>
        <Button type="submit" look="primary" busy={busy}>
          {busy ? editor.saving : editor.save}
        </Button>
      </div>
    </form>
  );
}
