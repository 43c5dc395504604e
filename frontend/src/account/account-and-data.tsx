import type { Session } from "../auth/token";
import { DataSection } from "../data/data-section";
import { AccountSection } from "./account-section";

export interface AccountAndDataProps {
  session: Session;
  /** How many changes wait to be sent. */
  unsent: number;
  /** Whether anything is not at the service yet, in any tab. */
  isUnsaved: boolean;
  /** The tasks are gone. */
  onErased: () => void;
  /** There are more tasks than before. */
  onChanged: () => void;
  onDeleted: () => void;
}

/** The two sections of the settings that are fetched late, as one. */
export function AccountAndData({ unsent, onChanged, ...account }: AccountAndDataProps) {
  return (
    <>
      <DataSection userId={account.session.userId} unsent={unsent} onChanged={onChanged} />
      <AccountSection {...account} />
    </>
  );
}
