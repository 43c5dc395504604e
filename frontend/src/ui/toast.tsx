import { Button } from "./button";
import { CloseIcon } from "./icons";

interface ToastProps {
  text: string;
  action?: { label: string; run: () => void } | undefined;
  close: string;
  onClose: () => void;
  /** Called when the pointer or focus enters the message, and when it leaves. */
  onHeld: (held: boolean) => void;
}

/** What is quoted is of either direction, and must not turn the sentence around. */
const QUOTED = /([“«].*[”»])/s;

/** A message at the bottom of the page; pointing at it or focusing it stops its timer. */
export function Toast({ text, action, close, onClose, onHeld }: ToastProps) {
  const [before, quoted, after] = text.split(QUOTED);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only stops its timer.
    <div
      data-message
      // A touch does not hover.
      onPointerEnter={(event) => event.pointerType === "mouse" && onHeld(true)}
      onPointerLeave={(event) => onHeld(event.currentTarget.contains(document.activeElement))}
      onFocus={() => onHeld(true)}
      onBlur={(event) => onHeld(event.currentTarget.contains(event.relatedTarget))}
      className="pointer-events-auto flex w-full max-w-xl items-center gap-2 rounded-xl border border-line bg-ink py-1 ps-4 pe-1 text-page shadow-lg"
    >
      <p className="line-clamp-5 min-w-0 grow">
        {before}
        <bdi>{quoted}</bdi>
        {after}
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
