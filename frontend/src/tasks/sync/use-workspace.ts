import { createContext, use } from "react";
import type { Workspace } from "./workspace";

export const WorkspaceContext = createContext<Workspace | undefined>(undefined);

/** The workspace of the signed-in user. */
export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (!workspace) {
    throw new Error("there is no workspace without a session");
  }
  return workspace;
}
