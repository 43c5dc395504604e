import type { ReactNode } from "react";

interface BannerProps {
  children: ReactNode;
  action?: ReactNode;
  /** A status, instead of an alert that is announced at once. */
  quiet?: boolean;
}

/** A message above the content it concerns. */
export function Banner({ children, action, quiet = false }: BannerProps) {
  const look = quiet ? "border-line bg-card" : "border-alert bg-alert-ground text-alert";
  return (
    <div
      role={quiet ? "status" : "alert"}
      className={`flex flex-wrap items-center justify-between gap-2 rounded-lg border px-3 py-2 ${look}`}
    >
      <div className="min-w-0 grow basis-48">{children}</div>
      {action}
    </div>
  );
}
