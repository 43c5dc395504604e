import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useTexts } from "../../i18n/texts";
import { useStore } from "../../store/store";
import { Toast } from "../../ui/toast";
import { useTopDialog } from "../../ui/top-dialog";
import type { Notice, Notices } from "./notices";

/** The messages at the bottom, inside the topmost dialog if one is open, because everything outside it is inert. F6 moves the focus to them. */
export function Messages({ notices }: { notices: Notices }) {
  const { notices: words } = useTexts();
  const region = useRef<HTMLElement>(null);
  const all = useStore(notices.all);
  const dialog = useTopDialog();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const last = [...(region.current?.querySelectorAll("[data-message]") ?? [])].at(-1);
      const button = last?.querySelector("button");
      if (event.key === "F6" && button) {
        event.preventDefault();
        button.focus();
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);

  const shown = (alert: boolean) =>
    all
      .filter((notice) => notice.alert === alert)
      .map((notice) => (
        <Message
          key={notice.id}
          notice={notice}
          onExpired={() => {
            notices.dismiss(notice.id);
            notice.onExpired?.();
          }}
        />
      ));

  const messages = (
    <section
      ref={region}
      data-messages
      aria-label={words.region}
      className="pointer-events-none fixed inset-x-0 bottom-0 z-10 grid justify-items-center gap-2 p-3 print:hidden"
    >
      <div role="alert" className="grid w-full justify-items-center gap-2 empty:hidden">
        {shown(true)}
      </div>
      <div role="status" className="grid w-full justify-items-center gap-2">
        {shown(false)}
      </div>
    </section>
  );
  return dialog ? createPortal(messages, dialog) : messages;
}

interface MessageProps {
  notice: Notice;
  onExpired: () => void;
}

function Message({ notice, onExpired }: MessageProps) {
  const { notices: words } = useTexts();
  const [held, setHeld] = useState(false);
  const expire = useRef(onExpired);
  expire.current = onExpired;

  useEffect(() => {
    if (notice.lasts === undefined || held) {
      return;
    }
    const timer = setTimeout(() => expire.current(), notice.lasts);
    return () => clearTimeout(timer);
  }, [notice, held]);

  return (
    <Toast
      text={notice.text}
      action={notice.action}
      close={words.close}
      onClose={onExpired}
      onHeld={setHeld}
    />
  );
}
