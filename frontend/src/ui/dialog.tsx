import { type PointerEvent, type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Button } from "./button";
import { CloseIcon } from "./icons";
import { pushDialog } from "./top-dialog";
import { usePlace } from "./use-place";
import { useWide } from "./use-wide";

interface DialogProps {
  title: string;
  /** Where it stands, for which the style sheet has a rule each. */
  look?: "centred" | "sheet" | "small";
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
  const focused = useRef<HTMLElement>(undefined);

  // Before the effects of its children, which may set the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every dialog opens anew, so that none is under the one that was beside the page.
  useLayoutEffect(() => {
    opener.current ??= document.activeElement ?? undefined;
    const element = dialog.current;
    element?.[isBeside ? "show" : "showModal"]();
    // A zoomed or resized window must not take the cursor from whoever types.
    focused.current?.focus();
    const remove = element && !isBeside ? pushDialog(element) : undefined;
    return () => {
      focused.current = element?.querySelector<HTMLElement>(":focus") ?? undefined;
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
      data-look={look}
      className="border border-line bg-card text-ink"
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
