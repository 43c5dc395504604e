import type { ReactNode } from "react";

interface BannerProps {
  children: ReactNode;
  action?: ReactNode;
}

/** Bad news, read out as soon as it appears. */
export function Banner({ children, action }: BannerProps) {
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center justify-between gap-2 rounded-lg border border-alert bg-alert-ground px-3 py-2 text-alert"
    >
      <p>{children}</p>
      {action}
    </div>
  );
}
