import type { ComponentProps } from "react";

const STYLES = {
  primary: "bg-accent text-on-accent border-accent px-[14px]",
  plain: "bg-card text-ink border-line px-[14px]",
  danger: "bg-card text-alert border-alert px-[14px]",
  quiet: "bg-transparent text-quiet border-transparent px-2",
  /** An action without a frame; `quiet` is for what may be overlooked. */
  action: "bg-transparent text-accent border-transparent px-2",
  inverse: "bg-transparent text-page border-current px-[12px]",
};

interface ButtonProps extends ComponentProps<"button"> {
  look?: keyof typeof STYLES;
  busy?: boolean;
}

/** A button at least 44 pixels high that keeps the focus while it is busy. */
export function Button({
  look = "plain",
  busy = false,
  onClick,
  className = "",
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={`inline-flex min-h-[44px] min-w-[44px] cursor-pointer print:hidden items-center justify-center gap-2 rounded-lg border font-medium hover:underline aria-disabled:cursor-progress aria-disabled:opacity-80 ${STYLES[look]} ${className}`}
    />
  );
}
