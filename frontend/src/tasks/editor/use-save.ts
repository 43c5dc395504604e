import { useEffect, useRef, useState } from "react";
import { ApiFailure } from "../../api/problem";
import { useTexts } from "../../i18n/texts";
import { additionOf } from "../model/change";
import type { Task, TaskChanges } from "../model/task";
import { failureText } from "../notices/failure-text";
import { notify } from "../notices/notices";
import { dropDraft, keepDraft } from "../sync/drafts";
import { refreshSoon } from "../sync/list-query";
import { outbox, submit } from "../sync/outbox";
import { fetchVersion, type Version } from "../sync/send";
import { recordEdit } from "../sync/undo";

/** What came of saving, as far as the person has to know. */
export type Trouble =
  | { kind: "failed"; error: unknown }
  | { kind: "stale"; theirs: Version }
  | { kind: "gone" };

/** Saves what the editor holds. Whatever happens, what was typed is either sent or kept. */
export function useSave(base: Task, onDone: () => void) {
  const texts = useTexts();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const open = useRef(true);

  useEffect(() => {
    open.current = true;
    return () => {
      open.current = false;
    };
  }, []);

  async function save(changes: TaskChanges, etag: string | undefined) {
    setBusy(true);
    setTrouble(undefined);
    dropDraft(base.id);
    const sending = submit({ kind: "edit", task: base, changes, etag, guarded: true });
    // What has to wait is kept and sent by itself: nobody need look on.
    const unsubscribe = outbox.subscribe(() => {
      const waits = outbox
        .get()
        .some(({ change, state }) => change.task === base && state === "unsent");
      if (waits && open.current) {
        unsubscribe();
        onDone();
      }
    });
    if (!navigator.onLine) {
      onDone();
    }
    try {
      await sending;
      recordEdit(base, changes, texts);
      if (open.current) {
        onDone();
      }
    } catch (error) {
      keepDraft({ base, changes });
      const found = await troubleWith(error);
      if (open.current) {
        setTrouble(found);
      } else {
        const text = texts.notices.putBack(base.title, failureText(error, texts));
        notify({ id: `failed-${base.id}`, alert: true, text });
      }
    } finally {
      unsubscribe();
      setBusy(false);
      refreshSoon();
    }
  }

  async function troubleWith(error: unknown): Promise<Trouble> {
    const status = error instanceof ApiFailure ? error.status : 0;
    if (status === 404) {
      return { kind: "gone" };
    }
    if (status !== 412) {
      return { kind: "failed", error };
    }
    try {
      return { kind: "stale", theirs: await fetchVersion(base) };
    } catch (again) {
      const gone = again instanceof ApiFailure && again.status === 404;
      return gone ? { kind: "gone" } : { kind: "failed", error: again };
    }
  }

  function createAgain(changes: TaskChanges) {
    dropDraft(base.id);
    submit(additionOf(base.user_id, { ...base, ...changes }))
      .catch(() => undefined)
      .finally(refreshSoon);
    onDone();
  }

  return { busy, trouble, save, createAgain, settle: () => setTrouble(undefined) };
}
