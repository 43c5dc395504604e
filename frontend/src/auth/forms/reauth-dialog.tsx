import { type FormEvent, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { Banner } from "../../ui/banner";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { signIn } from "../auth-api";
import { signOut, startSession } from "../session";
import { AuthFailureBanner, type Failure } from "./auth-failure";
import { FixedEmail } from "./fixed-email";
import { PasswordField } from "./password-field";

interface ReauthDialogProps {
  email: string;
  lapsed: "once" | "again";
}

/** Asks for the password on top of the current page; held requests continue afterwards. */
export function ReauthDialog({ email, lapsed }: ReauthDialogProps) {
  const { auth } = useTexts();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) {
      return;
    }
    const password = String(new FormData(event.currentTarget).get("password"));
    setBusy(true);
    setFailure(undefined);
    const outcome = await signIn({ email, password });
    setBusy(false);
    if ("failure" in outcome) {
      setFailure(outcome);
    } else if (!startSession(outcome.token)) {
      setFailure({ failure: "away" });
    }
  }

  return (
    <Dialog title={auth.again.title}>
      <form onSubmit={submit} className="grid gap-4">
        {lapsed === "again" ? <Banner>{auth.again.still}</Banner> : <p>{auth.again.why}</p>}
        <FixedEmail email={email} />
        <PasswordField
          label={auth.password}
          name="password"
          autoComplete="current-password"
          focus
        />
        {failure && <AuthFailureBanner failure={failure} />}
        <div className="flex flex-wrap justify-between gap-2">
          <Button onClick={() => signOut()}>{auth.signOut}</Button>
          <Button type="submit" look="primary" busy={busy}>
            {auth.signIn}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
