import { useEffect, useRef, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { useStore } from "../../store/store";
import { Toast } from "../../ui/toast";
import { dismiss, type Notice, notices } from "./notices";

/** The messages at the foot. F6 goes to them, for whoever uses neither mouse nor screen reader. */
export function Messages() {
  const { notices: words } = useTexts();
  const region = useRef<HTMLElement>(null);
  const all = useStore(notices);

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
      .map((notice) => <Message key={notice.id} notice={notice} />);

  return (
    <section
      ref={region}
      aria-label={words.region}
      className="pointer-events-none fixed inset-x-0 bottom-0 z-10 grid justify-items-center gap-2 p-3"
    >
      <div role="alert" className="grid w-full justify-items-center gap-2 empty:hidden">
        {shown(true)}
      </div>
      <div role="status" className="grid w-full justify-items-center gap-2">
        {shown(false)}
      </div>
    </section>
  );
}

function Message({ notice }: { notice: Notice }) {
  const { notices: words } = useTexts();
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (notice.lasts === undefined || held) {
      return;
    }
    const timer = setTimeout(() => expire(notice), notice.lasts);
    return () => clearTimeout(timer);
  }, [notice, held]);

  return (
    <Toast
      text={notice.text}
      action={notice.action}
      close={words.close}
      onClose={() => expire(notice)}
      onHeld={setHeld}
    />
  );
}

function expire(notice: Notice): void {
  dismiss(notice.id);
  notice.onExpired?.();
}
