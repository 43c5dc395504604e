import type { ReactNode } from "react";

interface BannerProps {
  children: ReactNode;
  action?: ReactNode;
  /** What is merely so is a status; what went wrong is an alert and is read out at once. */
  quiet?: boolean;
}

/** A line of news above what it is about. */
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
