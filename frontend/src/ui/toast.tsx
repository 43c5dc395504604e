import { Button } from "./button";
import { CloseIcon } from "./icons";

interface ToastProps {
  text: string;
  action?: { label: string; run: () => void } | undefined;
  close: string;
  onClose: () => void;
  /** Somebody is reading it, or has left it again. */
  onHeld: (held: boolean) => void;
}

/** A message at the foot of the page; whoever points at it or is in it stops its clock. */
export function Toast({ text, action, close, onClose, onHeld }: ToastProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only stops its clock.
    <div
      data-message
      // A finger points nowhere once it is lifted.
      onPointerEnter={(event) => event.pointerType === "mouse" && onHeld(true)}
      onPointerLeave={(event) => onHeld(event.currentTarget.contains(document.activeElement))}
      onFocus={() => onHeld(true)}
      onBlur={(event) => onHeld(event.currentTarget.contains(event.relatedTarget))}
      className="pointer-events-auto flex w-full max-w-xl items-center gap-2 rounded-xl border border-line bg-ink py-1 ps-4 pe-1 text-page shadow-lg"
    >
      <p dir="auto" className="line-clamp-3 min-w-0 grow">
        {text}
      </p>
      {action && (
        <Button look="inverse" className="shrink-0 whitespace-nowrap" onClick={action.run}>
          {action.label}
        </Button>
      )}
      <Button look="inverse" className="border-transparent" aria-label={close} onClick={onClose}>
        <CloseIcon />
      </Button>
    </div>
  );
}
