import { type PointerEvent, type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Button } from "./button";
import { CloseIcon } from "./icons";
import { pushDialog } from "./top-dialog";
import { usePlace } from "./use-place";
import { useWide } from "./use-wide";

const LOOKS = {
  /** Centred over the page. */
  centred:
    "m-auto max-h-[calc(100dvh-1.5rem)] w-[min(34rem,calc(100vw-1.5rem))] rounded-xl p-[16px] sm:p-6",
  /** At the bottom of a phone, above its keyboard; centred above the messages on larger screens; beside the page on wide ones. */
  sheet:
    "mx-0 mt-auto mb-(--covered) max-h-[calc(100dvh-1rem-var(--covered))] w-full max-w-none rounded-t-xl p-[16px] pb-0 sm:bottom-24 sm:m-auto sm:max-h-[calc(100dvh-6.75rem)] sm:w-[min(34rem,calc(100vw-1.5rem))] sm:rounded-xl sm:p-6 sm:pb-0 wide:fixed wide:inset-y-0 wide:start-auto wide:end-0 wide:m-0 wide:h-dvh wide:max-h-none wide:w-[26rem] wide:rounded-none",
  /** Small, next to the element that opened it. */
  small:
    "m-0 max-h-[calc(100dvh-1rem)] w-[min(24rem,calc(100vw-1rem))] rounded-xl p-3 shadow-lg backdrop:bg-transparent",
};

interface DialogProps {
  title: string;
  look?: keyof typeof LOOKS;
  /** Called on Escape; without it, the dialog stays open until it is answered. */
  onClose?: (() => void) | undefined;
  /** Called on a press outside the dialog. */
  onOutside?: () => void;
  /** The close button in the corner, if there is one. */
  cross?: { label: string; run: () => void };
  children: ReactNode;
}

/** A dialog, open as long as it is rendered; it returns the focus when it closes. */
export function Dialog(props: DialogProps) {
  const { title, look = "centred", onClose, onOutside, cross, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const isPressedOutside = useRef(false);
  const id = useId();
  const isWide = useWide();
  const isBeside = isWide && look === "sheet";
  const opener = useRef<Element>(undefined);

  // Before the effects of its children, which may set the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every dialog opens anew, so that none is under the one that was beside the page.
  useLayoutEffect(() => {
    opener.current ??= document.activeElement ?? undefined;
    const element = dialog.current;
    if (isBeside) {
      element?.show();
      return () => element?.close();
    }
    element?.showModal();
    const remove = element && pushDialog(element);
    return () => {
      remove?.();
      element?.close();
    };
  }, [isBeside, isWide]);
  useLayoutEffect(() => {
    const element = dialog.current;
    return () => {
      const { activeElement, body } = document;
      const isFree = activeElement === body || element?.contains(activeElement);
      if (isFree && opener.current instanceof HTMLElement && opener.current.isConnected) {
        opener.current.focus();
      }
    };
  }, []);
  usePlace(dialog, opener, look);

  const isOutside = ({ target, currentTarget, clientX, clientY }: PointerEvent) => {
    const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
    const isIn = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    return target === currentTarget && !isIn;
  };

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
      onKeyDown={(event) => {
        // Browsers send no cancel event to a dialog that is not modal.
        if (isBeside && event.key === "Escape" && !event.defaultPrevented) {
          // Or it would close the question that this opens, too.
          event.preventDefault();
          onClose?.();
        }
      }}
      // Selecting text may start inside and end outside.
      onPointerDown={(event) => {
        isPressedOutside.current = isOutside(event);
      }}
      onPointerUp={(event) => {
        if (isPressedOutside.current && isOutside(event)) {
          onOutside?.();
        }
      }}
      // On a second Escape, browsers close the dialog without a cancel event.
      onClose={({ target, currentTarget }) =>
        target === currentTarget &&
        currentTarget.isConnected &&
        !currentTarget.open &&
        currentTarget.showModal()
      }
      className={`border border-line bg-card text-ink ${LOOKS[look]}`}
    >
      <div
        className={`flex items-start justify-between gap-2 ${look === "small" ? "mb-2" : "mb-4"}`}
      >
        <h2
          id={id}
          // With a close button, the heading gets the initial focus.
          tabIndex={cross && -1}
          className={`outline-none ${look === "small" ? "line-clamp-2 font-semibold" : "text-xl font-semibold"}`}
        >
          {title}
        </h2>
        {cross && (
          <Button look="quiet" className="-mt-2 -me-2" aria-label={cross.label} onClick={cross.run}>
            <CloseIcon />
          </Button>
        )}
      </div>
      {children}
    </dialog>
  );
}
