import { useRef, useState } from "react";
import { ApiFailure } from "../../api/problem";
import { usePartTexts } from "../../i18n/late/part-texts";
import { useTexts } from "../../i18n/texts";
import { Banner } from "../../ui/banner";
import { Button } from "../../ui/button";
import { useLasting } from "../../ui/delay";
import { failureText } from "../notices/failure-text";
import { useWorkspace } from "../sync/use-workspace";
import { knownTask, useVersion } from "./known-task";
import { TaskForm } from "./task-form";

export interface EditorBodyProps {
  taskId: string;
  /** Called when the user wants to leave, perhaps with unsaved changes. */
  onClose: () => void;
  /** Called when everything is saved. */
  onDone: () => void;
}

/** Starts with the version known to the page, and switches to the service's version. */
export function EditorBody({ taskId, onClose, onDone }: EditorBodyProps) {
  const texts = useTexts();
  const { gone } = usePartTexts();
  const workspace = useWorkspace();
  const { drafts } = workspace;
  const version = useVersion(taskId);
  const [known] = useState(() => drafts.of(taskId)?.base ?? knownTask(workspace, taskId));
  // Once the user has started typing, new versions no longer replace the form.
  const touched = useRef(drafts.of(taskId) !== undefined);
  const slow = useLasting(version.isPending);

  const fetched = version.data;
  const fresh = touched.current ? undefined : fetched;
  const base = fresh?.task ?? known ?? fetched?.task;
  const isGone = version.error instanceof ApiFailure && version.error.status === 404;

  if (!base) {
    return version.isError ? (
      <Banner action={<Button onClick={onDone}>{texts.settings.close}</Button>}>
        {isGone ? gone.unknown : failureText(version.error, texts)}
      </Banner>
    ) : (
      <p role="status" className="min-h-24 text-quiet">
        {slow && texts.editor.loading}
      </p>
    );
  }
  return (
    <TaskForm
      // A new version remounts the form, unless the user is typing.
      key={base.updated_at}
      base={base}
      etag={fetched?.task.updated_at === base.updated_at ? fetched.etag : undefined}
      isGone={isGone}
      onTouched={() => {
        touched.current = true;
      }}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
