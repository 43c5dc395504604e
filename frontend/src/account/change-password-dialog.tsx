import { type FormEvent, useState } from "react";
import { changePassword } from "../auth/auth-api";
import { AuthFailureBanner, type Failure } from "../auth/forms/auth-failure";
import { FixedEmail } from "../auth/forms/fixed-email";
import { PasswordField } from "../auth/forms/password-field";
import { startSession } from "../auth/session";
import { useAccountTexts } from "../i18n/late/account-texts";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

interface ChangePasswordDialogProps {
  email: string;
  onClose: () => void;
}

/** Changes the password; the session continues with the new token. */
export function ChangePasswordDialog({ email, onClose }: ChangePasswordDialogProps) {
  const texts = useAccountTexts();
  const words = texts.changePassword;
  const [failure, setFailure] = useState<Failure | "same">();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) {
      return;
    }
    const form = event.currentTarget;
    const fields = new FormData(form);
    const currentPassword = String(fields.get("current"));
    const newPassword = String(fields.get("new"));
    const focus = (name: string) => {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) {
        field.focus();
      }
    };
    if (currentPassword === newPassword) {
      setFailure("same");
      focus("new");
      return;
    }
    setBusy(true);
    setFailure(undefined);
    const outcome = await changePassword({ email, currentPassword, newPassword });
    setBusy(false);
    if (!("failure" in outcome) && startSession(outcome.token)) {
      setDone(true);
      return;
    }
    const why: Failure = "failure" in outcome ? outcome : { failure: "away" };
    setFailure(why);
    focus(why.failure.startsWith("password") ? "new" : "current");
  }

  if (done) {
    return (
      <Dialog title={words.title} onClose={onClose}>
        <div className="grid gap-4">
          <p role="status">{words.done}</p>
          <Button look="primary" className="justify-self-end" onClick={onClose} ref={focusOnMount}>
            {texts.close}
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={words.title} onClose={busy ? undefined : onClose}>
      <form onSubmit={submit} className="grid gap-4">
        <FixedEmail email={email} />
        {failure && <ChangeFailure failure={failure} />}
        <PasswordField label={words.current} name="current" autoComplete="current-password" focus />
        <PasswordField label={words.new} name="new" autoComplete="new-password" />
        <p className="text-sm text-quiet">{words.others}</p>
        <div className="flex flex-wrap justify-between gap-2">
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button type="submit" look="primary" busy={busy}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function ChangeFailure({ failure }: { failure: Failure | "same" }) {
  const words = useAccountTexts().changePassword;
  if (failure === "same") {
    return <Banner>{words.same}</Banner>;
  }
  // Without a response, the password may have been changed nevertheless.
  return failure.failure === "unreachable" || failure.failure === "away" ? (
    <Banner>{words.unknown}</Banner>
  ) : (
    <AuthFailureBanner failure={failure} wrong={words.wrong} />
  );
}

const focusOnMount = (button: HTMLButtonElement | null) => button?.focus();
