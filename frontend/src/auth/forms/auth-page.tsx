import { type FormEvent, useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";
import { useTexts } from "../../i18n/texts";
import { LanguageChoice, ThemeChoice } from "../../settings/choices";
import { Banner } from "../../ui/banner";
import { Button } from "../../ui/button";
import { useLasting } from "../../ui/delay";
import { Field } from "../../ui/field";
import { signIn, signUp } from "../auth-api";
import { startSession, useEndReason } from "../session";
import { AuthFailureBanner, type Failure } from "./auth-failure";
import { PasswordField } from "./password-field";
import { StayChoice } from "./stay-choice";

/** The typed address, carried over between the sign-in and sign-up pages. */
let typedEmail = "";

/** Sign-in and sign-up: the same two fields, different requests. */
export function AuthPage({ mode }: { mode: "signIn" | "signUp" }) {
  const { auth, app } = useTexts();
  const ending = useEndReason();
  const asked = useHistoryState<unknown>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const slow = useLasting(busy);
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
    typedEmail = String(fields.get("email")).trim();
    const outcome = await (mode === "signIn" ? signIn : signUp)({
      email: typedEmail,
      password: String(fields.get("password")),
    });
    setBusy(false);
    if (!("failure" in outcome)) {
      if (startSession(outcome.token, fields.has("stay"))) {
        typedEmail = "";
      } else {
        setFailure({ failure: "away" });
      }
      return;
    }
    setFailure(outcome);
    const password = form.elements.namedItem("password");
    if (outcome.failure === "wrong" && password instanceof HTMLInputElement) {
      password.value = "";
    }
    if (outcome.failure.startsWith("password") && password instanceof HTMLInputElement) {
      password.focus();
    } else {
      email.current?.focus();
    }
  }

  return (
    <main className="mx-auto grid w-full max-w-96 gap-4 px-[16px] py-10">
      <title>{app.pageTitle(auth[mode])}</title>
      <p className="flex items-center gap-2 font-semibold text-accent">
        <img src="/icon.svg" alt="" width="28" height="28" />
        <bdi>{app.name}</bdi>
      </p>
      <p className="text-balance text-quiet">{auth.what}</p>
      <h1 className="text-3xl font-semibold">{auth[mode]}</h1>
      {ending && !failure && <Banner quiet={ending === "deleted"}>{auth.ended[ending]}</Banner>}
      <form onSubmit={submit} className="grid gap-4">
        {failure && <AuthFailureBanner failure={failure} />}
        <Field label={auth.email}>
          {(control) => (
            <input
              {...control}
              ref={email}
              name="email"
              type="email"
              dir="ltr"
              autoComplete="username"
              defaultValue={typedEmail}
              onChange={(event) => {
                typedEmail = event.target.value;
              }}
              required
            />
          )}
        </Field>
        <PasswordField
          label={auth.password}
          name="password"
          autoComplete={mode === "signUp" ? "new-password" : "current-password"}
        />
        {mode === "signIn" && <StayChoice />}
        <Button type="submit" look="primary" busy={busy}>
          {auth[mode]}
        </Button>
        <p role="status" className="text-center text-quiet empty:hidden">
          {slow && auth.sending}
        </p>
      </form>
      <p>
        {mode === "signIn" ? auth.noAccountYet : auth.haveAccount}{" "}
        <Link
          href={mode === "signIn" ? "/sign-up" : "/sign-in"}
          state={asked}
          className="inline-block py-2 font-medium text-accent underline"
        >
          {mode === "signIn"
            ? auth.signUp
            : failure?.failure === "taken"
              ? auth.signInInstead
              : auth.signIn}
        </Link>
      </p>
      <footer className="-mx-2 flex flex-wrap justify-between gap-2 text-sm text-quiet">
        <LanguageChoice quiet />
        <ThemeChoice quiet />
      </footer>
    </main>
  );
}
