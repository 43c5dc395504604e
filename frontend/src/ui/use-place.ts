import { type RefObject, useLayoutEffect } from "react";

/** Pixels between a small dialog and its opener, and to the edge of the screen. */
const GAP = 8;

/** Keeps a small dialog next to its opener, and a sheet above the on-screen keyboard. */
export function usePlace(
  dialog: RefObject<HTMLElement | null>,
  opener: RefObject<Element | undefined>,
  look: string,
): void {
  useLayoutEffect(() => {
    const place = () => {
      const element = dialog.current;
      if (element && look === "small" && opener.current) {
        placeBeside(element, opener.current.getBoundingClientRect());
      } else {
        element?.style.setProperty("--covered", `${coveredHeight()}px`);
      }
    };
    place();
    const life = new AbortController();
    visualViewport?.addEventListener("resize", place, { signal: life.signal });
    visualViewport?.addEventListener("scroll", place, { signal: life.signal });
    return () => life.abort();
  }, [dialog, opener, look]);
}

/** How many pixels of the page the on-screen keyboard covers; zooming in does not count. */
function coveredHeight(): number {
  const seen = visualViewport;
  return seen && seen.scale === 1 ? Math.max(0, innerHeight - seen.height - seen.offsetTop) : 0;
}

/** Below the opener if there is room, otherwise above; aligned at the end of the line. */
function placeBeside(element: HTMLElement, beside: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = element;
  const isRtl = getComputedStyle(element).direction === "rtl";
  const within = (value: number, most: number) => Math.max(GAP, Math.min(value, most - GAP));
  const below = beside.bottom + GAP;
  const top = below + height + GAP <= innerHeight ? below : beside.top - GAP - height;
  // The browser's own sheet sets it, and right to left it would win over the left.
  element.style.right = "auto";
  element.style.left = `${within(isRtl ? beside.left : beside.right - width, innerWidth - width)}px`;
  element.style.top = `${within(top, innerHeight - height)}px`;
}
