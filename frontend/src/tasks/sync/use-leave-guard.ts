import { useEffect } from "react";
import { useWorkspace } from "./use-workspace";

/** Lets the browser ask before a page is left that holds what is not at the service yet. */
export function useLeaveGuard(): void {
  const { isUnsaved } = useWorkspace();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) {
        event.preventDefault();
      }
    };
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
}
