import { useState } from "react";
import { Link } from "wouter";
import { usePartTexts } from "../../i18n/late/part-texts";
import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { useWorkspace } from "../sync/use-workspace";
import { EditorBody } from "./editor-body";

interface TaskEditorProps {
  taskId: string;
  onClose: () => void;
}

/** The editor as a dialog over the list. */
export function TaskEditor({ taskId, onClose }: TaskEditorProps) {
  const { editor, settings } = useTexts();
  const { close, question } = useClosing(taskId, onClose);
  return (
    <>
      <Dialog
        look="sheet"
        title={editor.title}
        onClose={close}
        // Typed text is kept as a draft, and its row says so.
        onOutside={onClose}
        cross={{ label: settings.close, run: onClose }}
      >
        <EditorBody taskId={taskId} onClose={close} onDone={onClose} />
      </Dialog>
      {question}
    </>
  );
}

/** The editor as a page, for a link to a task. */
export function EditorPage({ taskId, onClose }: TaskEditorProps) {
  const { app, editor } = useTexts();
  const { close, question } = useClosing(taskId, onClose);
  return (
    <main className="mx-auto grid w-full max-w-xl gap-4 px-[12px] pt-6 pb-24">
      <title>{app.pageTitle(editor.title)}</title>
      <p>
        <Link href="/" className="inline-block py-2 font-medium text-accent underline">
          {editor.back}
        </Link>
      </p>
      <h1 className="text-2xl font-semibold">{editor.title}</h1>
      <EditorBody taskId={taskId} onClose={close} onDone={onClose} />
      {question}
    </main>
  );
}

/** Asks before closing with unsaved changes. */
function useClosing(taskId: string, onClose: () => void) {
  const words = usePartTexts().discard;
  const { drafts } = useWorkspace();
  const [asking, setAsking] = useState(false);
  const keep = () => setAsking(false);
  const discard = () => {
    drafts.drop(taskId);
    onClose();
  };
  return {
    close: () => (drafts.of(taskId) ? setAsking(true) : onClose()),
    question: asking && (
      <Dialog title={words.title} onClose={keep}>
        <div className="flex flex-wrap justify-end gap-2">
          {/* The first button has the focus, so that a hasty Enter loses nothing. */}
          <Button look="primary" onClick={keep}>
            {words.keep}
          </Button>
          <Button look="danger" onClick={discard}>
            {words.discard}
          </Button>
        </div>
      </Dialog>
    ),
  };
}
