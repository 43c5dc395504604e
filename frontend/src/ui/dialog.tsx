import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { pushDialog } from "./top-dialog";

interface DialogProps {
  title: string;
  /** Called on Escape; without it, the dialog stays open until it is answered. */
  onClose?: (() => void) | undefined;
  children: ReactNode;
}

/** A modal dialog, open as long as it is rendered; it returns the focus when it closes. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  // Before the effects of its children, which may set the focus.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    const remove = element && pushDialog(element);
    return () => {
      remove?.();
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) {
        opener.focus();
      }
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        // A nested dialog or a file input fires its own cancel event.
        if (event.target === event.currentTarget) {
          event.preventDefault();
          onClose?.();
        }
      }}
      // On a second Escape, browsers close the dialog without a cancel event.
      onClose={({ target, currentTarget }) =>
        target === currentTarget && currentTarget.isConnected && currentTarget.showModal()
      }
      className="m-auto max-h-[calc(100dvh-1.5rem)] w-[min(34rem,calc(100vw-1.5rem))] rounded-xl border border-line bg-card p-[16px] text-ink sm:p-6"
    >
      <h2 id={id} className="mb-4 text-xl font-semibold">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
