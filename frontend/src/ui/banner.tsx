import type { ReactNode } from "react";

interface BannerProps {
  children: ReactNode;
  action?: ReactNode;
  /** A status, instead of an alert that is announced at once. */
  quiet?: boolean;
  /** One small line, for a state that may last. */
  slim?: boolean;
}

/** In a form or dialog it answers a press of a button, and may come up above or below what is on the screen. */
function showAnswer(banner: HTMLElement | null): void {
  if (banner?.closest("form, dialog")) {
    banner.scrollIntoView({ block: "nearest" });
  }
}

/** A message above the content it concerns. */
export function Banner({ children, action, quiet = false, slim = false }: BannerProps) {
  const look = slim
    ? "mt-1 border-transparent bg-faint px-3 text-sm sm:mt-0"
    : quiet
      ? "mt-1 border-line bg-card px-3 py-1 sm:mt-0"
      : "border-alert bg-alert-ground px-3 py-1 text-alert";
  return (
    <div
      ref={showAnswer}
      role={quiet ? "status" : "alert"}
      className={`flex flex-wrap items-center justify-between gap-2 rounded-lg border ${look}`}
    >
      <div className="min-w-0 grow basis-48 py-1">{children}</div>
      {action}
    </div>
  );
}
