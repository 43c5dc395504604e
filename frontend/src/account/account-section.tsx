import { useState } from "react";
import type { Session } from "../auth/token";
import { useAccountTexts } from "../i18n/late/account-texts";
import { Button } from "../ui/button";
import { ChangePasswordDialog } from "./change-password-dialog";
import { DeleteAccountDialog } from "./delete-account-dialog";

export interface AccountSectionProps {
  session: Session;
  isUnsaved: boolean;
  onErased: () => void;
  onDeleted: () => void;
}

/** Changing the password and deleting the account. */
export function AccountSection({ session, isUnsaved, onErased, onDeleted }: AccountSectionProps) {
  const texts = useAccountTexts();
  const [open, setOpen] = useState<"password" | "delete">();
  const close = () => setOpen(undefined);
  return (
    <section className="grid gap-2" aria-labelledby="account">
      <h3 id="account" className="font-semibold">
        {texts.title}
      </h3>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setOpen("password")}>{texts.changePassword.title}</Button>
        <Button look="danger" onClick={() => setOpen("delete")}>
          {texts.delete.title}
        </Button>
      </div>
      {open === "password" && <ChangePasswordDialog email={session.email} onClose={close} />}
      {open === "delete" && (
        <DeleteAccountDialog
          userId={session.userId}
          email={session.email}
          isUnsaved={isUnsaved}
          onClose={close}
          onErased={onErased}
          onDeleted={onDeleted}
        />
      )}
    </section>
  );
}
