import type { Session } from "../auth/token";
import { DataSection } from "../data/data-section";
import { AccountSection } from "./account-section";

export interface AccountAndDataProps {
  session: Session;
  /** The number of changes not sent yet. */
  unsent: number;
  /** Whether any tab holds changes that the service does not have yet. */
  isUnsaved: boolean;
  /** Called when the tasks have been erased. */
  onErased: () => void;
  /** Called when tasks have been added. */
  onChanged: () => void;
  onDeleted: () => void;
}

/** The two lazy sections of the settings, in one chunk. */
export function AccountAndData({ unsent, onChanged, ...account }: AccountAndDataProps) {
  return (
    <>
      <DataSection userId={account.session.userId} unsent={unsent} onChanged={onChanged} />
      <AccountSection {...account} />
    </>
  );
}
