import { useId } from "react";
import { useTexts } from "../../i18n/texts";

/** Asks whether to stay signed in on this device, and says what that means. */
export function StayChoice() {
  const { auth } = useTexts();
  const id = useId();
  return (
    <div>
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          name="stay"
          aria-describedby={id}
          className="size-6 shrink-0 accent-accent"
        />
        {auth.stay}
      </label>
      <p id={id} className="text-sm text-quiet">
        {auth.stayMeans}
      </p>
    </div>
  );
}
