import { useEffect } from "react";
import { useWorkspace } from "./use-workspace";

/** Makes the browser ask before the page is left with unsaved changes. */
export function useLeaveGuard(): void {
  const { isUnsaved } = useWorkspace();
  useEffect(() => {
    const confirmLeave = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) {
        event.preventDefault();
      }
    };
    addEventListener("beforeunload", confirmLeave);
    return () => removeEventListener("beforeunload", confirmLeave);
  }, [isUnsaved]);
}
