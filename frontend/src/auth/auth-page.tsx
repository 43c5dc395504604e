import { type FormEvent, useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import { useTexts } from "../i18n/texts";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { type Outcome, signIn, signUp } from "./auth-api";
import { PasswordField } from "./password-field";
import { signedIn, useEnding } from "./session";

type Failure = Exclude<Outcome, { token: string }>;

/** Signing in and creating an account: the same two fields, another request. */
export function AuthPage({ mode }: { mode: "signIn" | "signUp" }) {
  const { auth, app } = useTexts();
  const ending = useEnding();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const email = useRef<HTMLInputElement>(null);

  useEffect(() => email.current?.focus(), []);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) {
      return;
    }
    const form = event.currentTarget;
    const fields = new FormData(form);
    setBusy(true);
    setFailure(undefined);
    const send = mode === "signIn" ? signIn : signUp;
    const outcome = await send({
      email: String(fields.get("email")).trim(),
      password: String(fields.get("password")),
    });
    setBusy(false);
    if ("failure" in outcome) {
      setFailure(outcome);
      email.current?.focus();
    } else if (!signedIn(outcome.token)) {
      setFailure({ failure: "away" });
    }
  }

  return (
    <main className="mx-auto grid w-full max-w-96 gap-4 px-4 py-10">
      <title>{app.pageTitle(auth[mode])}</title>
      <p className="font-semibold text-accent">{app.name}</p>
      <h1 className="text-3xl font-semibold">{auth[mode]}</h1>
      {ending && !failure && <Banner>{auth.ended[ending]}</Banner>}
      <form onSubmit={submit} className="grid gap-4">
        <Field label={auth.email}>
          {(control) => (
            <input
              {...control}
              ref={email}
              name="email"
              type="email"
              autoComplete="username"
              required
            />
          )}
        </Field>
        <PasswordField mode={mode} />
        {failure && <Banner>{failureText(auth, failure)}</Banner>}
        <Button type="submit" look="primary" busy={busy}>
          {busy ? auth.sending : auth[mode]}
        </Button>
      </form>
      <p>
        {mode === "signIn" ? auth.noAccountYet : auth.haveAccount}{" "}
        <Link
          href={mode === "signIn" ? "/sign-up" : "/sign-in"}
          className="inline-block py-2 font-medium text-accent underline"
        >
          {mode === "signIn" ? auth.signUp : auth.signIn}
        </Link>
      </p>
    </main>
  );
}

function failureText(auth: ReturnType<typeof useTexts>["auth"], failure: Failure): string {
  return "seconds" in failure
    ? auth.failures.busy(failure.seconds)
    : auth.failures[failure.failure];
}
