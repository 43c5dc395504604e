import { useEffect, useRef, useState } from "react";
import { ApiFailure } from "../../api/problem";
import { useTexts } from "../../i18n/texts";
import { additionOf } from "../model/change";
import type { Task, TaskChanges } from "../model/task";
import { failureText } from "../notices/failure-text";
import type { Version } from "../outbox/send";
import { useWorkspace } from "../sync/use-workspace";

/** A failed save, as far as the user has to know. */
export type Trouble =
  | { kind: "failed"; error: unknown }
  | { kind: "stale"; theirs: Version }
  | { kind: "gone" };

/** Saves the editor's changes. Whatever happens, the typed text is either sent or kept. */
export function useSave(base: Task, onDone: () => void) {
  const texts = useTexts();
  const { outbox, drafts, deeds, notices, refresh, fetchVersion } = useWorkspace();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const open = useRef(true);
  const isLeaving = useRef(false);

  useEffect(() => {
    open.current = true;
    return () => {
      open.current = false;
    };
  }, []);

  /** Applies the changes to the version they were made on, or to a newer one displayed since. */
  async function save(changes: TaskChanges, etag: string | undefined, onto = base) {
    setBusy(true);
    setTrouble(undefined);
    drafts.drop(base.id);
    const sending = outbox.submit({ kind: "edit", task: onto, changes, etag, guarded: true });
    // Recorded before it is sent, because the editor may close before that, and guarded like the edit itself.
    const { withdraw } = deeds.record({
      tasks: [onto],
      undo: () => deeds.putBack(onto, changes, texts),
    });
    // An unsent change is stored and retried in the background, so the editor can close.
    const unsubscribe = outbox.entries.subscribe(() => {
      const waits = outbox.entries
        .get()
        .some(({ change, state }) => change.task === onto && state === "unsent");
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
      if (open.current) {
        onDone();
      }
    } catch (error) {
      withdraw(onto);
      drafts.keep({ base: onto, changes });
      const found = await troubleWith(error);
      if (open.current) {
        setTrouble(found);
      } else {
        const text = texts.notices.putBack(base.title, failureText(error, texts));
        notices.notify({ id: `failed-${base.id}`, alert: true, text });
      }
    } finally {
      unsubscribe();
      setBusy(false);
      refresh.soon();
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

  /** Does the last thing to the task. Until the editor has closed, a second click does nothing. */
  function leave(act: () => void) {
    if (!isLeaving.current) {
      isLeaving.current = true;
      drafts.drop(base.id);
      act();
      onDone();
    }
  }

  const remove = () => leave(() => deeds.remove(base, texts));

  const createAgain = (changes: TaskChanges) =>
    leave(() =>
      outbox
        .submit(additionOf(base.user_id, { ...base, ...changes }))
        .catch(() => undefined)
        .finally(refresh.soon),
    );

  return { busy, trouble, save, remove, createAgain, settle: () => setTrouble(undefined) };
}
