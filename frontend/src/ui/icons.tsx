import type { ReactNode } from "react";

/** Decorative icons, hidden from screen readers; a button with only an icon needs a label. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="inline-block size-5 fill-none stroke-current stroke-2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

export const BinIcon = () => (
  <Icon>
    <path d="M4 7h16M10 7V4h4v3M6 7l1 13h10l1-13M10 11v6M14 11v6" />
  </Icon>
);

export const CalendarIcon = () => (
  <Icon>
    <path d="M5 6h14v14H5zM5 11h14M9 3v5M15 3v5" />
  </Icon>
);

/** A tick in a box. */
export const SelectIcon = () => (
  <Icon>
    <path d="M4 4h16v16H4zm4 8 3 3 5-6" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="11" cy="11" r="6.5" />
    <path d="m16 16 4 4" />
  </Icon>
);

export const FilterIcon = () => (
  <Icon>
    <path d="M4 6h16M7 12h10M10 18h4" />
  </Icon>
);

/** A door with an arrow leading out. */
export const LeaveIcon = () => (
  <span className="contents rtl:[&>svg]:-scale-x-100">
    <Icon>
      <path d="M10 4H5v16h5M10 12h10M16 8l4 4-4 4" />
    </Icon>
  </span>
);

export const SettingsIcon = () => (
  <Icon>
    <path d="M4 7h9m6 0h1M4 17h1m6 0h9" />
    <circle cx="16" cy="7" r="2.5" />
    <circle cx="8" cy="17" r="2.5" />
  </Icon>
);

export const EyeIcon = ({ crossed }: { crossed: boolean }) => (
  <Icon>
    <path d="M2.5 12c4-7.5 15-7.5 19 0-4 7.5-15 7.5-19 0Z" />
    <circle cx="12" cy="12" r="2.5" />
    {crossed && <path d="M4 20 20 4" />}
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m6 6 12 12M18 6 6 18" />
  </Icon>
);
