import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { Banner } from "../../ui/banner";
import { Button } from "../../ui/button";
import { changesOf, isEmpty, type Values, valuesOf } from "../model/form-values";
import type { Task } from "../model/task";
import { useEditorFocus } from "../model/use-editor-address";
import { failureText, faultsOfField, hasFaults } from "../notices/failure-text";
import { useWorkspace } from "../sync/use-workspace";
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
  onClose: () => void;
  onDone: () => void;
}

/** The form for a task; sends only the changed fields, and only against the version displayed. */
export function TaskForm({ base, etag, isGone, onTouched, ...rest }: TaskFormProps) {
  const { onClose, onDone } = rest;
  const texts = useTexts();
  const { editor, tasks } = texts;
  const { drafts } = useWorkspace();
  const [restored] = useState(() => drafts.of(base.id));
  const [values, setValues] = useState(() => valuesOf(base, restored?.changes));
  const { busy, trouble, save, remove, createAgain, settle } = useSave(base, onDone);
  const form = useRef<HTMLFormElement>(null);
  const changes = changesOf(values, base);
  const asked = useEditorFocus();
  const wanted = asked ?? (isEmpty(changes) ? undefined : "title");
  const first = useRef(wanted);
  first.current = wanted;

  const isStale = trouble?.kind === "stale";
  useEffect(() => {
    if (!isStale) {
      focusOn(form.current, first.current);
    }
  }, [isStale]);

  // Focus the first field with a validation error.
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
      drafts.drop(base.id);
    } else {
      drafts.keep({ base, changes: typed });
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const due = form.current?.elements.namedItem("due_date");
    if (due instanceof HTMLInputElement && due.validity.badInput) {
      // A half-typed date is neither the old one nor empty.
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
        onBack={settle}
        onResolved={(left) => {
          if (isEmpty(left)) {
            drafts.drop(base.id);
            onDone();
          } else {
            save(left, theirs.etag, theirs.task);
          }
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
      {error !== undefined && !hasFaults(error) && <Banner>{failureText(error, texts)}</Banner>}
      <div
        data-foot
        ref={publishHeight}
        className="flex flex-wrap justify-end gap-2 in-[dialog]:sticky in-[dialog]:bottom-0 in-[dialog]:bg-card in-[dialog]:py-3"
      >
        <Button look="danger" className="me-auto" onClick={remove}>
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

/** Tells the dialog how high its foot is, so that messages stand above it. */
function publishHeight(foot: HTMLElement | null) {
  const observer = new ResizeObserver(() => {
    foot?.closest("dialog")?.style.setProperty("--foot", `${foot.offsetHeight}px`);
  });
  if (foot) {
    observer.observe(foot);
  }
  return () => observer.disconnect();
}

/** Focuses a field only on request: on a phone, that opens the keyboard. */
function focusOn(form: HTMLFormElement | null, wanted: "title" | "due" | undefined): void {
  const field = form?.elements.namedItem(wanted === "due" ? "due_date" : "title");
  const first = wanted ? field : form?.closest("dialog")?.querySelector("h2");
  if (first instanceof HTMLElement) {
    first.focus();
  }
}
