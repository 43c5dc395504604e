import { type FormEvent, useState } from "react";
import { FixedEmail } from "../auth/forms/fixed-email";
import { PasswordField } from "../auth/forms/password-field";
import { useAccountTexts } from "../i18n/late/account-texts";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { createErasure, type ErasureFailure } from "./erase-account";
import { ErasureFailureBanner } from "./erasure-failure-banner";

interface DeleteAccountDialogProps {
  userId: string;
  email: string;
  /** Whether this user has changes that the service does not have yet. */
  isUnsaved: boolean;
  onClose: () => void;
  /** Called when the tasks are erased, even if the account is not. */
  onErased: () => void;
  onDeleted: () => void;
}

/** Deletes the account and all its tasks, or says exactly how far it got. */
export function DeleteAccountDialog({
  userId,
  email,
  isUnsaved,
  onClose,
  onErased,
  onDeleted,
}: DeleteAccountDialogProps) {
  const texts = useAccountTexts();
  const words = texts.delete;
  const [erasure] = useState(() => createErasure(userId));
  const [password, setPassword] = useState("");
  const [failure, setFailure] = useState<ErasureFailure>();
  const [busy, setBusy] = useState(false);
  const isVerified = failure && failure.step !== "proof";

  async function run(typed: string) {
    if (busy) {
      return;
    }
    setBusy(true);
    setPassword(typed);
    const failed = await erasure.run({ email, password: typed });
    setBusy(false);
    setFailure(failed);
    if (!failed) {
      onDeleted();
    } else if (failed.step === "account") {
      onErased();
    }
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = isVerified ? password : new FormData(event.currentTarget).get("password");
    run(String(typed)).catch(() => setBusy(false));
  }

  return (
    <Dialog title={words.title} onClose={busy ? undefined : onClose}>
      <form onSubmit={submit} className="grid gap-4">
        {!isVerified && (
          <>
            <p>{words.why}</p>
            {isUnsaved && <p>{words.waiting}</p>}
            <FixedEmail email={email} />
            <PasswordField
              label={words.proof}
              name="password"
              autoComplete="current-password"
              focus
            />
          </>
        )}
        {failure && !busy && <ErasureFailureBanner failure={failure} />}
        <p role="status" className="text-quiet empty:hidden">
          {busy && words.going}
        </p>
        <div className="flex flex-wrap justify-between gap-2">
          <Button busy={busy} onClick={onClose}>
            {isVerified ? texts.close : texts.cancel}
          </Button>
          <Button type="submit" look="danger" busy={busy}>
            {isVerified ? texts.tryAgain : words.go}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
