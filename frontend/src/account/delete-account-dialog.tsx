import { type FormEvent, useState } from "react";
import { FixedEmail } from "../auth/fixed-email";
import { PasswordInput, ShowPassword } from "../auth/password-field";
import { useAccountTexts } from "../i18n/late/account-texts";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { createErasure, type Stop } from "./erase-account";
import { StopBanner } from "./erasure-failure-banner";

interface DeleteAccountDialogProps {
  userId: string;
  email: string;
  /** Whether changes of this person are not at the service yet. */
  isUnsaved: boolean;
  onClose: () => void;
  /** The tasks are gone, whatever becomes of the account. */
  onErased: () => void;
  onDeleted: () => void;
}

/** Deletes everything of one person, or says truthfully how far it came. */
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
  const [stop, setStop] = useState<Stop>();
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState(false);
  const isProven = stop && stop.step !== "proof";

  async function run(typed: string) {
    if (busy) {
      return;
    }
    setBusy(true);
    setPassword(typed);
    const stopped = await erasure.run({ email, password: typed });
    setBusy(false);
    setStop(stopped);
    if (!stopped) {
      onDeleted();
    } else if (stopped.step === "account") {
      onErased();
    }
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = isProven ? password : new FormData(event.currentTarget).get("password");
    run(String(typed)).catch(() => setBusy(false));
  }

  return (
    <Dialog title={words.title} onClose={busy ? undefined : onClose}>
      <form onSubmit={submit} className="grid gap-4">
        {!isProven && (
          <>
            <p>{words.why}</p>
            {isUnsaved && <p>{words.waiting}</p>}
            <FixedEmail email={email} />
            <PasswordInput
              label={words.proof}
              name="password"
              autoComplete="current-password"
              shown={shown}
              focus
            />
            <ShowPassword shown={shown} onChange={setShown} />
          </>
        )}
        {stop && !busy && <StopBanner stop={stop} />}
        <p role="status" className="text-quiet empty:hidden">
          {busy && words.going}
        </p>
        <div className="flex flex-wrap justify-between gap-2">
          <Button busy={busy} onClick={onClose}>
            {isProven ? texts.close : texts.cancel}
          </Button>
          <Button type="submit" look="danger" busy={busy}>
            {isProven ? texts.tryAgain : words.go}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
